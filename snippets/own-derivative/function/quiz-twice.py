# --8<-- [start:run]
import torch


class Cube(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return x**3

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, g):
        (x,) = ctx.saved_tensors
        print("backward at", x.item(), "gets", g.item())
        return g * 3 * x**2


x = torch.tensor(2.0, requires_grad=True)
Cube.apply(Cube.apply(x)).backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
