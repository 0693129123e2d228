# --8<-- [start:run]
import torch
from torch.autograd import forward_ad
from torch.func import jvp

x, y = torch.tensor(3.0), torch.tensor(5.0)
with forward_ad.dual_level():
    x_dual = forward_ad.make_dual(x, torch.tensor(1.0))
    z = x_dual * x_dual * y + x_dual * y
    value, tangent = forward_ad.unpack_dual(z)
print("value:", value, "tangent:", tangent)
# --8<-- [end:run]

# --8<-- [start:jvp]
def f(x, y):
    return x * x * y + x * y


direction = torch.tensor(2.0), torch.tensor(7.0)
_, tangent = jvp(f, (x, y), direction)
print("along (2, 7):", tangent)
# --8<-- [end:jvp]
