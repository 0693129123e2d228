# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = (x**2).sum()
first = x[0]  # a new tensor, made after y
torch.autograd.grad(y, first)
# --8<-- [end:run]
