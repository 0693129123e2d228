# --8<-- [start:wrong]
import torch


class SumOfSquares(torch.autograd.Function):
    @staticmethod
    def forward(xs):
        return sum(x**2 for x in xs)

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs[0])

    @staticmethod
    def backward(ctx, g):
        return [g * 2 * x for x in ctx.saved_tensors]


a = torch.tensor(3.0, requires_grad=True)
b = torch.tensor(4.0, requires_grad=True)
print("in a list:", SumOfSquares.apply([a, b]))
# --8<-- [end:wrong]

# --8<-- [start:right]
class SumOfSquaresOf(torch.autograd.Function):
    @staticmethod
    def forward(*xs):
        return sum(x**2 for x in xs)

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, g):
        return tuple(g * 2 * x for x in ctx.saved_tensors)


y = SumOfSquaresOf.apply(a, b)
y.backward()
print("one by one:", y)
print("a.grad:", a.grad, "b.grad:", b.grad)
# --8<-- [end:right]
