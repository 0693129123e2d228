# --8<-- [start:backward]
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


x = torch.tensor(2.0, requires_grad=True)
(5 * Cube.apply(x)).backward()
print("x.grad:", x.grad)
# --8<-- [end:backward]

# --8<-- [start:refused]
torch.func.grad(Cube.apply)(torch.tensor(2.0))
# --8<-- [end:refused]
