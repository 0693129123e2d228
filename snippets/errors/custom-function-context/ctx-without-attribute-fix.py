# --8<-- [start:run]
import torch


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, factor):
        ctx.factor = factor
        return factor * x

    @staticmethod
    def backward(ctx, grad_output):
        return ctx.factor * grad_output, None


x = torch.tensor(2.0, requires_grad=True)
Scale.apply(x, 3.0).backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
