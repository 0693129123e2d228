# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2
x = x - 0.1
torch.autograd.grad(y, x)
# --8<-- [end:run]
