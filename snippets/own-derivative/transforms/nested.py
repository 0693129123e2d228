# --8<-- [start:class]
import torch
from torch.func import jacfwd, jacrev


class Cube(torch.autograd.Function):
    generate_vmap_rule = True

    @staticmethod
    def forward(x):
        return x**3

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)
        ctx.save_for_forward(*inputs)

    @staticmethod
    def backward(ctx, g):
        (x,) = ctx.saved_tensors
        return g * 3 * x**2

    @staticmethod
    def jvp(ctx, tangent):
        (x,) = ctx.saved_tensors
        return 3 * x**2 * tangent


x = torch.tensor(2.0)
# --8<-- [end:class]

# --8<-- [start:wrong]
print("forward over forward, wrong:", jacfwd(jacfwd(Cube.apply))(x))
# --8<-- [end:wrong]

# --8<-- [start:right]
print("forward over reverse, right:", jacfwd(jacrev(Cube.apply))(x))
print("reverse over forward, right:", jacrev(jacfwd(Cube.apply))(x))
# --8<-- [end:right]
