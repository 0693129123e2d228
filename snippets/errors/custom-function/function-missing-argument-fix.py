# --8<-- [start:run]
import torch


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, factor=1.0):
        ctx.factor = factor
        return factor * x

    @staticmethod
    def backward(ctx, grad_output):
        return ctx.factor * grad_output, None


x = torch.tensor([2.0], requires_grad=True)
(with_factor,) = torch.autograd.grad(Scale.apply(x, 3.0), x)
(without,) = torch.autograd.grad(Scale.apply(x), x)
print("with factor:", with_factor)
print("without:", without)
# --8<-- [end:run]
