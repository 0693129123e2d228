# --8<-- [start:run]
import torch


class Reciprocal(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        y = 1 / x
        ctx.save_for_backward(y)
        return y

    @staticmethod
    def backward(ctx, g):
        (y,) = ctx.saved_tensors
        return -g * y**2


x = torch.tensor(2.0, requires_grad=True)
(first,) = torch.autograd.grad(Reciprocal.apply(x), x, create_graph=True)
(second,) = torch.autograd.grad(first, x)
print("first:", first)
print("second:", second)
# --8<-- [end:run]
