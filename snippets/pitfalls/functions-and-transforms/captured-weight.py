# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return w * x

    @staticmethod
    def setup_context(ctx, inputs, output):
        pass

    @staticmethod
    def backward(ctx, g):
        return w * g


x = torch.tensor(2.0, requires_grad=True)
Scale.apply(x).backward()
print("x.grad:", x.grad)
print("w.grad:", w.grad)
# --8<-- [end:run]
