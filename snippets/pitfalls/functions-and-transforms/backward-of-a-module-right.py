# --8<-- [start:run]
import torch


class Reverse(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x.clone()

    @staticmethod
    def backward(ctx, grad):
        return -grad


x = torch.tensor(2.0, requires_grad=True)
y = 3 * Reverse.apply(x)
y.backward()
print(x.grad)
# --8<-- [end:run]
