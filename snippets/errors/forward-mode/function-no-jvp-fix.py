# --8<-- [start:run]
import torch
from torch.autograd import forward_ad


class Square(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        ctx.save_for_forward(x)
        return x * x

    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        return 2 * x * grad_output

    @staticmethod
    def jvp(ctx, x_tangent):
        (x,) = ctx.saved_tensors
        return 2 * x * x_tangent


with forward_ad.dual_level():
    x = forward_ad.make_dual(torch.tensor(3.0), torch.tensor(1.0))
    y = Square.apply(x)
    print("tangent:", forward_ad.unpack_dual(y).tangent)
# --8<-- [end:run]
