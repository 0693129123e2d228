# --8<-- [start:run]
import torch


class Add(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, bias):
        return x + bias

    @staticmethod
    def backward(ctx, grad_output):
        return grad_output, grad_output


x = torch.zeros(4, 3, requires_grad=True)
bias = torch.zeros(3, requires_grad=True)
Add.apply(x, bias).sum().backward()
print("bias.grad:", bias.grad)
# --8<-- [end:run]
