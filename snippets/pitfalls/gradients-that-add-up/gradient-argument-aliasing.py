# --8<-- [start:run]
import torch

x = torch.ones(2, requires_grad=True)
vector = torch.ones(2)
(gradient,) = torch.autograd.grad(x.clone(), x, vector)
vector.mul_(10)
print("gradient:", gradient)
# --8<-- [end:run]
