# --8<-- [start:run]
import torch


class Reverse(torch.autograd.Function):
    """The identity, whose gradient is multiplied by -factor."""

    @staticmethod
    def forward(x, factor):
        return x.view_as(x)

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.factor = inputs[1]

    @staticmethod
    def backward(ctx, g):
        return -ctx.factor * g, None


x = torch.tensor(3.0, requires_grad=True)
y = Reverse.apply(x, 0.5) ** 2
y.backward()
print("y:", y)
print("x.grad:", x.grad)
# --8<-- [end:run]
