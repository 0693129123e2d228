# --8<-- [start:run]
import torch


class StraightThrough(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x.round()

    @staticmethod
    def backward(ctx, g):
        return g


x = torch.tensor(1.75, requires_grad=True)
y = StraightThrough.apply(x)
y.backward()
print("grad_fn:", y.grad_fn.name())
print("x.grad:", x.grad)
# --8<-- [end:run]
