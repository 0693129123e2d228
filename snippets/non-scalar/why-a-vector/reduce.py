# --8<-- [start:sum]
import torch

x = torch.tensor([[0.0, 0.0], [1.0, 2.0]], requires_grad=True)
y = torch.pow(x, 2) - 2 * x + 1
y.sum().backward()
print("sum:")
print(x.grad)
# --8<-- [end:sum]

# --8<-- [start:mean]
x.grad = None
y = torch.pow(x, 2) - 2 * x + 1
y.mean().backward()
print("mean:")
print(x.grad)
# --8<-- [end:mean]
