# --8<-- [start:run]
import torch
from torch.autograd import forward_ad


class Square(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * x

    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        return 2 * x * grad_output


with forward_ad.dual_level():
    x = forward_ad.make_dual(torch.tensor(3.0), torch.tensor(1.0))
    y = Square.apply(x)
# --8<-- [end:run]
