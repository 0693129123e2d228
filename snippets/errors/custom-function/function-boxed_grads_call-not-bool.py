# --8<-- [start:run]
import torch


class Double(torch.autograd.Function):
    boxed_grads_call = 1

    @staticmethod
    def forward(ctx, x):
        return 2 * x

    @staticmethod
    def backward(ctx, grads):
        return 2 * grads.pop()


x = torch.tensor(3.0, requires_grad=True)
y = Double.apply(x)
y.backward()
# --8<-- [end:run]
