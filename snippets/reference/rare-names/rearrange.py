# --8<-- [start:run]
import torch
from torch.func import rearrange

x = torch.arange(6.0).view(2, 3).requires_grad_()
y = rearrange(x, "row column -> (column row)")
print("y:", y.tolist())
(gradient,) = torch.autograd.grad(y, x, torch.arange(6.0))
print("gradient:", gradient.tolist())
# --8<-- [end:run]
