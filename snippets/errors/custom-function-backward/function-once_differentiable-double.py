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


x = torch.tensor(3.0, requires_grad=True)
(slope,) = torch.autograd.grad(Square.apply(x), x, create_graph=True)
slope.backward()
# --8<-- [end:run]
