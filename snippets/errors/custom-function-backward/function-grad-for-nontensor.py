# --8<-- [start:run]
import torch


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, factor):
        ctx.save_for_backward(x)
        ctx.factor = factor
        return factor * x

    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        return ctx.factor * grad_output, x * grad_output


x = torch.tensor(2.0, requires_grad=True)
Scale.apply(x, 3.0).backward()
# --8<-- [end:run]
