# --8<-- [start:run]
import torch


class FirstTwo(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.shape = x.shape
        return x[:2].clone()

    @staticmethod
    def backward(ctx, grad_output):
        grad_x = grad_output.new_zeros(ctx.shape)
        grad_x[:2] = grad_output
        return grad_x


x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = FirstTwo.apply(x)
y.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
