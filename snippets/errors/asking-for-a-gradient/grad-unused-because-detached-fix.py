# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
w = torch.tensor([3.0, 4.0], requires_grad=True)
h = x**2
y = (w * h).sum()
print(torch.autograd.grad(y, x))
# --8<-- [end:run]
