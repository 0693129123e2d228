# --8<-- [start:run]
import torch


class ClipGradient(torch.autograd.Function):
    @staticmethod
    def forward(x, limit):
        return x.view_as(x)

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.limit = inputs[1]

    @staticmethod
    def backward(ctx, g):
        return g.clamp(-ctx.limit, ctx.limit), None


x = torch.tensor([1.0, 4.0, -6.0], requires_grad=True)
(ClipGradient.apply(3 * x, 10.0) ** 2).sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
