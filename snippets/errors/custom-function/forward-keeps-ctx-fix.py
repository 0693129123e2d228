# --8<-- [start:run]
import torch


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(x, factor):
        return factor * x

    @staticmethod
    def setup_context(ctx, inputs, output):
        _, ctx.factor = inputs

    @staticmethod
    def backward(ctx, grad_output):
        return ctx.factor * grad_output, None


x = torch.tensor([2.0], requires_grad=True)
y = Scale.apply(x, 3.0)
y.backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
