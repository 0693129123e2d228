# --8<-- [start:run]
import torch
from torch.autograd import forward_ad


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, factor):
        ctx.factor = factor
        return factor * x

    @staticmethod
    def jvp(ctx, x_tangent, factor_tangent):
        print("factor_tangent:", factor_tangent)
        return ctx.factor * x_tangent


with forward_ad.dual_level():
    x = forward_ad.make_dual(torch.tensor(2.0), torch.tensor(1.0))
    y = Scale.apply(x, 3.0)
    print("tangent:", forward_ad.unpack_dual(y).tangent)
# --8<-- [end:run]
