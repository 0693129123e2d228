# --8<-- [start:run]
import torch


def floor(x):
    return x.floor().detach() + (x - x.detach())


x = torch.tensor(2.75, requires_grad=True)
y = floor(x)
y.backward()
print("y:", y.item())
print("x.grad:", x.grad)
# --8<-- [end:run]
