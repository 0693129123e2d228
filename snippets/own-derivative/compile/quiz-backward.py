# --8<-- [start:run]
import torch


class Quantize(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return x.round()

    @staticmethod
    def setup_context(ctx, inputs, output):
        pass

    @staticmethod
    def backward(ctx, g):
        return g


def loss(x):
    return (Quantize.apply(x) ** 2).sum()


x = torch.tensor([1.2, 2.9])
slope = torch.func.grad(loss)
print("eager:", slope(x))
print("compiled:", torch.compile(slope, backend="eager", fullgraph=True)(x))
# --8<-- [end:run]
