# --8<-- [start:run]
import torch
from torch.autograd import forward_ad

with forward_ad.dual_level():
    x = forward_ad.make_dual(torch.tensor(3.0), torch.tensor(1.0))
    y = x * x
    print("inside:", forward_ad.unpack_dual(y).tangent)

print("after:", forward_ad.unpack_dual(y).tangent)
# --8<-- [end:run]
