# --8<-- [start:run]
import torch
from torch.autograd import forward_ad

x = torch.tensor(3.0)
with forward_ad.dual_level():
    y = forward_ad.make_dual(x, torch.ones_like(x)) ** 2
    print("tangent:", forward_ad.unpack_dual(y).tangent)
# --8<-- [end:run]
