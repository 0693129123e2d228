# --8<-- [start:run]
import torch


class AddOne(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        x.add_(1)
        ctx.mark_dirty(0)
        return x

    @staticmethod
    def backward(ctx, grad_output):
        return grad_output


x = torch.tensor([2.0], requires_grad=True)
y = AddOne.apply(x.clone())
# --8<-- [end:run]
