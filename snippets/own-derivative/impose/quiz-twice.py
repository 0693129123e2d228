# --8<-- [start:run]
import torch


class Reverse(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return x.view_as(x)

    @staticmethod
    def setup_context(ctx, inputs, output):
        pass

    @staticmethod
    def backward(ctx, g):
        return -g


x = torch.tensor(3.0, requires_grad=True)
(first,) = torch.autograd.grad(Reverse.apply(x) ** 2, x, create_graph=True)
(second,) = torch.autograd.grad(first, x)
print("first:", first)
print("second:", second)
# --8<-- [end:run]
