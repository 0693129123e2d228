# --8<-- [start:run]
import torch

x = torch.ones(2, 3, requires_grad=True)
(gradient,) = torch.autograd.grad(x.sum(), x)
gradient.mul_(0.5)
# --8<-- [end:run]
