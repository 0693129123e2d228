# --8<-- [start:run]
import torch

x = torch.tensor(2.0, requires_grad=True)
w = torch.tensor(5.0, requires_grad=True)
y = x**2 * w
torch.autograd.grad(y, x)
torch.autograd.grad(y, w)
# --8<-- [end:run]
