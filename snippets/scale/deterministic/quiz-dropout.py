# --8<-- [start:run]
import torch


def gradient():
    x = torch.ones(1000, requires_grad=True)
    torch.nn.functional.dropout(x, 0.5).sum().backward()
    return x.grad


torch.manual_seed(0)
first, second = gradient(), gradient()
torch.manual_seed(0)
third = gradient()
print("second like the first:", torch.equal(first, second))
print("third like the first:", torch.equal(first, third))
# --8<-- [end:run]
