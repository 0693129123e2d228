# --8<-- [start:run]
import torch


class Multiply(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, w):
        ctx.save_for_backward(x)
        ctx.save_for_backward(w)
        return x * w

    @staticmethod
    def backward(ctx, grad_output):
        x, w = ctx.saved_tensors
        return grad_output * w, grad_output * x


x = torch.tensor(2.0, requires_grad=True)
w = torch.tensor(5.0, requires_grad=True)
Multiply.apply(x, w).backward()
# --8<-- [end:run]
