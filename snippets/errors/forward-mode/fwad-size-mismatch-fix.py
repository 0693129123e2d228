# --8<-- [start:run]
import torch
from torch.autograd import forward_ad

point = torch.tensor([1.0, 2.0])
with forward_ad.dual_level():
    x = forward_ad.make_dual(point, torch.ones_like(point))
    print("tangent:", forward_ad.unpack_dual(x * x).tangent)
# --8<-- [end:run]
