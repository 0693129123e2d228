# --8<-- [start:run]
import torch


class Cube(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x**3

    @staticmethod
    def backward(ctx, g):
        (x,) = ctx.saved_tensors
        return g * 3 * x**2


x = torch.tensor(3.0, requires_grad=True)
(slope,) = torch.autograd.grad(5 * Cube.apply(x), x, create_graph=True)
slope.backward()
print("slope:", slope)
print("second derivative:", x.grad)
# --8<-- [end:run]
