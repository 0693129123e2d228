# --8<-- [start:class]
import torch
from torch.autograd import gradcheck, gradgradcheck

torch.manual_seed(0)


def newton(x, iterations):
    """The root y of y**3 + y = x, from the start x."""
    y = x
    for _ in range(iterations):
        y = y - (y**3 + y - x) / (3 * y**2 + 1)
    return y


class Root(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return newton(x, 30)

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(output)

    @staticmethod
    def backward(ctx, g):
        (y,) = ctx.saved_tensors
        return g / (3 * y**2 + 1)
# --8<-- [end:class]

# --8<-- [start:use]
x = torch.tensor([10.0, 30.0], requires_grad=True)
y = Root.apply(x)
y.backward(torch.tensor([39.0, 140.0]))
print("y:", y)
print("x.grad:", x.grad)
# --8<-- [end:use]

# --8<-- [start:check]
point = torch.tensor([10.0, 30.0], dtype=torch.float64, requires_grad=True)
print("gradcheck:", gradcheck(Root.apply, point))
print("gradgradcheck:", gradgradcheck(Root.apply, point))
# --8<-- [end:check]
