# --8<-- [start:class]
import torch


class Cube(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return x**3

    @staticmethod
    def setup_context(ctx, inputs, output):
        (x,) = inputs
        ctx.save_for_backward(x)

    @staticmethod
    def backward(ctx, g):
        (x,) = ctx.saved_tensors
        return g * 3 * x**2
# --8<-- [end:class]

# --8<-- [start:use]
x = torch.tensor(2.0, requires_grad=True)
y = 5 * Cube.apply(x)
y.backward()
print("x.grad:", x.grad)
# --8<-- [end:use]

# --8<-- [start:check]
h = 0.25
print("difference quotient:", 5 * ((2 + h) ** 3 - (2 - h) ** 3) / (2 * h))
point = torch.tensor([2.0, -3.0], dtype=torch.float64, requires_grad=True)
print("gradcheck:", torch.autograd.gradcheck(Cube.apply, point))
# --8<-- [end:check]
