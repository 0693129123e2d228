# --8<-- [start:run]
import torch


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, factor):
        ctx.factor = factor
        return factor * x

    @staticmethod
    def backward(ctx, upstream):
        return ctx.factor * upstream, None


x = torch.tensor(2.0, requires_grad=True)
Scale.apply(x, 5.0).backward()
print("by position:", x.grad)
# --8<-- [end:run]
