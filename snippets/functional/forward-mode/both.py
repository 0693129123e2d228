# --8<-- [start:run]
import torch
from torch.autograd import forward_ad

x = torch.tensor(3.0, requires_grad=True)
with forward_ad.dual_level():
    z = forward_ad.make_dual(x, torch.tensor(1.0)) ** 3
    (gradient,) = torch.autograd.grad(z, x)
    print("gradient:", gradient)
    print("second derivative:", forward_ad.unpack_dual(gradient).tangent)
# --8<-- [end:run]
