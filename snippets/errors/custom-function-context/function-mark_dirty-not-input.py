# --8<-- [start:run]
import torch


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        y = 2 * x
        ctx.mark_dirty(y)
        return y

    @staticmethod
    def backward(ctx, grad_output):
        return 2 * grad_output


x = torch.tensor([3.0], requires_grad=True)
y = Double.apply(x)
# --8<-- [end:run]
