# --8<-- [start:run]
import torch


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return 2 * x

    @staticmethod
    def backward(ctx, upstream):
        return 2 * upstream


x = torch.ones(2, requires_grad=True)
Double.apply(x).sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
