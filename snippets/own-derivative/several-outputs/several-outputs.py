# --8<-- [start:class]
import torch


class SquareTripleArgmax(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return x**2, 3 * x, x.argmax()

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, g_square, g_triple, g_position):
        print("backward gets:", g_square, g_triple, g_position)
        (x,) = ctx.saved_tensors
        return g_square * 2 * x + g_triple * 3
# --8<-- [end:class]

# --8<-- [start:use]
x = torch.tensor([2.0, 5.0], requires_grad=True)
square, triple, position = SquareTripleArgmax.apply(x)
print("position:", position)
square.backward(torch.tensor([10.0, 20.0]))
print("x.grad:", x.grad)
# --8<-- [end:use]
