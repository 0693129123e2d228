# --8<-- [start:run]
import torch
from torch.autograd import forward_ad


class Multiply(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, w):
        ctx.save_for_forward(x, w)
        return x * w

    @staticmethod
    def jvp(ctx, x_tangent, w_tangent):
        x, w = ctx.saved_tensors
        return w * x_tangent + x * w_tangent


with forward_ad.dual_level():
    x = forward_ad.make_dual(torch.tensor(2.0), torch.tensor(1.0))
    w = forward_ad.make_dual(torch.tensor(5.0), torch.tensor(1.0))
    y = Multiply.apply(x, w)
    print("tangent:", forward_ad.unpack_dual(y).tangent)
# --8<-- [end:run]
