# --8<-- [start:run]
import torch


class Cube(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x**3

    @staticmethod
    def backward(ctx, gradient):
        (x,) = ctx.saved_tensors
        return gradient * 3 * x**2


x = torch.tensor(2.0, requires_grad=True)
Cube.apply(x).backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
