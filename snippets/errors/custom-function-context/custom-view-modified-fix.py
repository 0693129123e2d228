# --8<-- [start:run]
import torch


class ReverseGradient(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x.clone()

    @staticmethod
    def backward(ctx, grad_output):
        return -grad_output


x = torch.tensor([2.0, 3.0], requires_grad=True)
y = torch.nn.functional.relu(ReverseGradient.apply(x), inplace=True)
y.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
