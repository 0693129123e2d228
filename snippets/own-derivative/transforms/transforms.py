# --8<-- [start:class]
import torch


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
# --8<-- [end:class]

# --8<-- [start:use]
x, direction = torch.tensor(2.0), torch.tensor(5.0)
y, tangent = torch.func.jvp(Cube.apply, (x,), (direction,))
print("value and tangent:", y, tangent)
points = torch.tensor([2.0, 3.0])
slopes = torch.func.vmap(torch.func.grad(Cube.apply))(points)
print("a slope for each point:", slopes)
print("second derivative:", torch.func.hessian(Cube.apply)(x))
# --8<-- [end:use]
