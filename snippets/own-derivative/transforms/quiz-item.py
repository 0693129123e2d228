# --8<-- [start:run]
import torch


class Cube(torch.autograd.Function):
    generate_vmap_rule = True

    @staticmethod
    def forward(x):
        return x * x * x

    @staticmethod
    def setup_context(ctx, inputs, output):
        (x,) = inputs
        print("setup_context sees the shape", tuple(x.shape))
        ctx.save_for_backward(x)

    @staticmethod
    def backward(ctx, g):
        (x,) = ctx.saved_tensors
        print("backward sees the shape", tuple(x.shape))
        return g * 3 * x**2


slopes = torch.func.vmap(torch.func.grad(Cube.apply))
print("slopes:", slopes(torch.tensor([2.0, 3.0, 5.0])))
# --8<-- [end:run]
