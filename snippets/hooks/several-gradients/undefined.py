# --8<-- [start:undefined]
import torch
from torch.autograd.graph import register_multi_grad_hook


class Signed(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, factor):
        ctx.save_for_backward(factor)
        return x * factor.sign()

    @staticmethod
    def backward(ctx, upstream):
        (factor,) = ctx.saved_tensors
        return upstream * factor.sign(), None


x = torch.tensor(3.0, requires_grad=True)
factor = torch.tensor(2.0, requires_grad=True)
register_multi_grad_hook([x, factor], lambda gradients: print("got:", gradients))
Signed.apply(x, factor).backward()
# --8<-- [end:undefined]
