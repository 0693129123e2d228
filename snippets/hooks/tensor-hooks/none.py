# --8<-- [start:run]
import torch


class Ignore(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, w):
        return 3 * x

    @staticmethod
    def backward(ctx, gradient):
        return 3 * gradient, None


x = torch.tensor(1.0, requires_grad=True)
w = torch.tensor(2.0, requires_grad=True)
w.register_hook(lambda gradient: print("w gets:", gradient))
Ignore.apply(x, w).backward()
# --8<-- [end:run]
