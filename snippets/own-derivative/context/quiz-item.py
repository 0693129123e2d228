# --8<-- [start:run]
import torch


class Square(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return x**2

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.number = inputs[0].item()

    @staticmethod
    def backward(ctx, g):
        return g * 2 * ctx.number


x = torch.tensor(2.0, requires_grad=True)
h = 3 * x
y = Square.apply(h)
with torch.no_grad():
    h.mul_(10)
(slope,) = torch.autograd.grad(y, x, create_graph=True)
print("first derivative:", slope)
print("has a second one:", slope.requires_grad)
# --8<-- [end:run]
