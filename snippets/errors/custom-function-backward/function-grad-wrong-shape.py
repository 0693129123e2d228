# --8<-- [start:run]
import torch


class FirstTwo(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x[:2].clone()

    @staticmethod
    def backward(ctx, grad_output):
        return grad_output


x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = FirstTwo.apply(x)
y.sum().backward()
# --8<-- [end:run]
