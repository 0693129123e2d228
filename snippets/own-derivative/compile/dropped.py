# --8<-- [start:class]
import torch


class Scale(torch.autograd.Function):
    """Three times x, with the slope 20 instead of 3."""

    @staticmethod
    def forward(x):
        return 3 * x

    @staticmethod
    def setup_context(ctx, inputs, output):
        pass

    @staticmethod
    def backward(ctx, g):
        return 20 * g


def slope(x):
    return torch.func.grad(Scale.apply)(x)


def tangent(x):
    return torch.func.jvp(Scale.apply, (x,), (torch.tensor(10.0),))[1]
# --8<-- [end:class]

# --8<-- [start:wrong]
x = torch.tensor(2.0)
print("grad:", slope(x))
compiled = torch.compile(slope, backend="eager", fullgraph=True)
print("grad, compiled:", compiled(x))
compiled = torch.compile(tangent, backend="eager", fullgraph=True)
print("jvp, compiled:", compiled(x))
# --8<-- [end:wrong]

# --8<-- [start:right]
compiled = torch.compile(Scale.apply, backend="eager", fullgraph=True)
x.requires_grad_()
print("compiled forward, grad outside:", torch.autograd.grad(compiled(x), x)[0])
# --8<-- [end:right]
