# --8<-- [start:run]
import torch


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return 3 * x

    @staticmethod
    def setup_context(ctx, inputs, output):
        pass

    @staticmethod
    def backward(ctx, g):
        return 20 * g


torch.func.jvp(Scale.apply, (torch.tensor(2.0),), (torch.tensor(10.0),))
# --8<-- [end:run]
