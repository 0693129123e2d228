# --8<-- [start:run]
import torch
from torch.autograd import forward_ad

with forward_ad.dual_level():
    x = forward_ad.make_dual(torch.tensor(3.0), torch.tensor(1.0, dtype=torch.float64))
    z, tangent = forward_ad.unpack_dual(x * x)
    print("value:", z.dtype)
    print("tangent:", tangent.dtype)
# --8<-- [end:run]
