# --8<-- [start:run]
import torch
from torch.autograd import forward_ad

with forward_ad.dual_level():
    x = forward_ad.make_dual(torch.tensor([1, 2]).float(), torch.tensor([1.0, 1.0]))
    print("tangent:", forward_ad.unpack_dual(x * x).tangent)
# --8<-- [end:run]
