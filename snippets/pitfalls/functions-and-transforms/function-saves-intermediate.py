# --8<-- [start:run]
import torch


class Cube(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        square = x * x
        ctx.save_for_backward(square)
        return square * x

    @staticmethod
    def backward(ctx, g):
        (square,) = ctx.saved_tensors
        return 3 * square * g


x = torch.tensor(1.0, requires_grad=True)
y = Cube.apply(x) ** 2
(first,) = torch.autograd.grad(y, x, create_graph=True)
(second,) = torch.autograd.grad(first, x)
print("first:", first.item())
print("second:", second.item())
# --8<-- [end:run]
