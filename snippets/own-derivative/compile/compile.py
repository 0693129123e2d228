# --8<-- [start:run]
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


@torch.compile(backend="aot_eager", fullgraph=True)
def f(x):
    return 5 * Scale.apply(x)


x = torch.tensor(2.0, requires_grad=True)
y = f(x)
y.backward()
print("y:", y)
print("x.grad:", x.grad)
# --8<-- [end:run]
