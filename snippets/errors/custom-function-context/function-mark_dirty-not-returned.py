# --8<-- [start:run]
import torch


class AddOneAndDouble(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        x.add_(1)
        ctx.mark_dirty(x)
        return 2 * x

    @staticmethod
    def backward(ctx, grad_output):
        return 2 * grad_output


x = torch.tensor([2.0], requires_grad=True)
y = AddOneAndDouble.apply(x.clone())
# --8<-- [end:run]
