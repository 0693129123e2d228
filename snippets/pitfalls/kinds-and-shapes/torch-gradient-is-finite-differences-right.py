# --8<-- [start:run]
import torch

t = torch.tensor([0.0, 1.0, 2.0, 3.0], requires_grad=True)
(slope,) = torch.autograd.grad((t**2).sum(), t)
print("by torch.autograd.grad:", slope)
# --8<-- [end:run]
