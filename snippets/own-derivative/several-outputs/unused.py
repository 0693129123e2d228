# --8<-- [start:run]
import torch


class SquareTriple(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return x**2, 3 * x

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.set_materialize_grads(False)
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, g_square, g_triple):
        print("backward gets:", g_square, g_triple)
        (x,) = ctx.saved_tensors
        parts = []
        if g_square is not None:
            parts.append(g_square * 2 * x)
        if g_triple is not None:
            parts.append(g_triple * 3)
        return sum(parts) if parts else None


x = torch.tensor([2.0, 5.0], requires_grad=True)
square, triple = SquareTriple.apply(x)
triple.backward(torch.tensor([10.0, 20.0]))
print("x.grad:", x.grad)
# --8<-- [end:run]
