# --8<-- [start:run]
import torch


class Exp(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.y = x.exp()
        return ctx.y

    @staticmethod
    def backward(ctx, grad_output):
        return grad_output * ctx.y


x = torch.zeros(2, requires_grad=True)
y = Exp.apply(x)
y += 1
y.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
