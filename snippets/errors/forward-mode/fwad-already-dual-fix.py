# --8<-- [start:run]
import torch
from torch.autograd import forward_ad

with forward_ad.dual_level():
    x = forward_ad.make_dual(torch.tensor(3.0), torch.tensor(1.0))
    square = forward_ad.unpack_dual(x * x).primal
    y = forward_ad.make_dual(square, torch.tensor(1.0))
    print("y:", forward_ad.unpack_dual(2 * y).tangent)
# --8<-- [end:run]
