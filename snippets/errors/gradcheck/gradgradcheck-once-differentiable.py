# --8<-- [start:run]
import torch
from torch.autograd.function import once_differentiable


class Square(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * x

    @staticmethod
    @once_differentiable
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        return 2 * x * grad_output


x = torch.ones(1, dtype=torch.double, requires_grad=True)
v = torch.ones(1, dtype=torch.double, requires_grad=True)
torch.autograd.gradgradcheck(Square.apply, x, grad_outputs=v)
# --8<-- [end:run]
