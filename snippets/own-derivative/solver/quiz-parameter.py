# --8<-- [start:run]
import torch


class Root(torch.autograd.Function):
    @staticmethod
    def forward(ctx, a):
        y = a
        for _ in range(30):
            y = (y + a / y) / 2
        ctx.save_for_backward(y)
        return y

    @staticmethod
    def backward(ctx, g):
        (y,) = ctx.saved_tensors
        return g / (2 * y)


a = torch.tensor(4.0, requires_grad=True)
(first,) = torch.autograd.grad(Root.apply(a), a, create_graph=True)
(second,) = torch.autograd.grad(first, a)
print("first:", first)
print("second:", second)
# --8<-- [end:run]
