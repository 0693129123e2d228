# --8<-- [start:setup]
import torch
from torch.autograd import forward_ad

x = torch.tensor(3.0)
# --8<-- [end:setup]

# --8<-- [start:wrong]
with forward_ad.dual_level():
    z = forward_ad.make_dual(x, torch.tensor(1.0)) ** 2
with forward_ad.dual_level():
    print("read later, wrong:", forward_ad.unpack_dual(z).tangent)
# --8<-- [end:wrong]

# --8<-- [start:right]
with forward_ad.dual_level():
    z = forward_ad.make_dual(x, torch.tensor(1.0)) ** 2
    tangent = forward_ad.unpack_dual(z).tangent
print("read inside, right:", tangent)
# --8<-- [end:right]
