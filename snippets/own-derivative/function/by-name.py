# --8<-- [start:run]
import torch


class Power(torch.autograd.Function):
    @staticmethod
    def forward(x, exponent):
        return x**exponent

    @staticmethod
    def setup_context(ctx, inputs, output):
        x, ctx.exponent = inputs
        ctx.save_for_backward(x)

    @staticmethod
    def backward(ctx, g):
        (x,) = ctx.saved_tensors
        return g * ctx.exponent * x ** (ctx.exponent - 1), None


x = torch.tensor(2.0, requires_grad=True)
Power.apply(x, exponent=4).backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
