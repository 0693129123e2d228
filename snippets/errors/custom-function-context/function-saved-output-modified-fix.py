# --8<-- [start:run]
import torch


class Exp(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        y = x.exp()
        ctx.save_for_backward(y)
        return y

    @staticmethod
    def backward(ctx, grad_output):
        (y,) = ctx.saved_tensors
        return grad_output * y


x = torch.zeros(2, requires_grad=True)
y = Exp.apply(x)
y = y + 1
y.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
