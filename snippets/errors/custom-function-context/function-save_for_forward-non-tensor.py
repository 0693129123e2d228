# --8<-- [start:run]
import torch


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, factor):
        ctx.save_for_forward(x, factor)
        return factor * x

    @staticmethod
    def jvp(ctx, x_tangent, factor_tangent):
        _, factor = ctx.saved_tensors
        return factor * x_tangent


x = torch.tensor(2.0, requires_grad=True)
y = Scale.apply(x, 3.0)
# --8<-- [end:run]
