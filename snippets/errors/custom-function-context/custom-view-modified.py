# --8<-- [start:run]
import torch


class ReverseGradient(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x

    @staticmethod
    def backward(ctx, grad_output):
        return -grad_output


x = torch.tensor([2.0, 3.0], requires_grad=True)
y = ReverseGradient.apply(x)
y += 1
# --8<-- [end:run]
