# --8<-- [start:run]
import torch
from torch.autograd import forward_ad
from torch.nn.functional import pad

with forward_ad.dual_level():
    x = forward_ad.make_dual(torch.tensor([1.0, 2.0]), torch.tensor([1.0, 1.0]))
    y = pad(x, (0, 1))
    print("value:", forward_ad.unpack_dual(y).primal)
    print("tangent:", forward_ad.unpack_dual(y).tangent)
# --8<-- [end:run]
