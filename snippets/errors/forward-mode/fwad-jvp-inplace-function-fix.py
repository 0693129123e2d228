# --8<-- [start:run]
import torch
from torch.autograd import forward_ad


class Triple(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        x.mul_(3)
        ctx.mark_dirty(x)
        return x

    @staticmethod
    def jvp(ctx, x_tangent):
        return x_tangent.mul_(3)


with forward_ad.dual_level():
    x = forward_ad.make_dual(torch.tensor(2.0), torch.tensor(1.0))
    y = Triple.apply(x)
    print("value:", forward_ad.unpack_dual(y).primal)
    print("tangent:", forward_ad.unpack_dual(y).tangent)
# --8<-- [end:run]
