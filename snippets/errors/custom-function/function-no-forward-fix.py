# --8<-- [start:run]
import torch


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return 2 * x

    @staticmethod
    def backward(ctx, grad_output):
        return 2 * grad_output


x = torch.tensor([3.0], requires_grad=True)
y = Double.apply(x)
y.backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
