# --8<-- [start:run]
import torch


class Share(torch.autograd.Function):
    """The quotient of a number and a tensor."""

    @staticmethod
    def forward(total, x):
        return total / x

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.total = inputs[0]
        ctx.save_for_backward(output)

    @staticmethod
    def backward(ctx, g):
        (y,) = ctx.saved_tensors
        return None, -g * y**2 / ctx.total


x = torch.tensor([2.0, 4.0], requires_grad=True)
y = Share.apply(12.0, x)
y.backward(torch.tensor([1.0, 10.0]))
print("y:", y)
print("x.grad:", x.grad)
# --8<-- [end:run]
