# --8<-- [start:run]
import torch


class SquareTriple(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return x**2, 3 * x

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, g_square, g_triple):
        print("backward gets:", g_square, g_triple)
        (x,) = ctx.saved_tensors
        return g_square * 2 * x + g_triple * 3


x = torch.tensor(5.0, requires_grad=True)
square, triple = SquareTriple.apply(x)
(square * triple).backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
