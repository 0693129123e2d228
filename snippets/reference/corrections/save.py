# --8<-- [start:run]
import torch


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, options):
        ctx.save_for_backward(options)
        return x * options["factor"]

    @staticmethod
    def backward(ctx, g):
        (options,) = ctx.saved_tensors
        return g * options["factor"], None


Scale.apply(torch.tensor(3.0, requires_grad=True), {"factor": 2.0})
# --8<-- [end:run]
