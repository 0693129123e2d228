# --8<-- [start:run]
import torch


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, factor):
        ctx.save_for_backward(x, factor)
        return factor * x

    @staticmethod
    def backward(ctx, grad_output):
        _, factor = ctx.saved_tensors
        return factor * grad_output, None


x = torch.tensor(2.0, requires_grad=True)
y = Scale.apply(x, 3.0)
# --8<-- [end:run]
