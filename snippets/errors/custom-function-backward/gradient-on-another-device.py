# --8<-- [start:run]
import torch


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return 2 * x

    @staticmethod
    def backward(ctx, upstream):
        return torch.full_like(upstream, 2.0, device="meta")


x = torch.ones(2, requires_grad=True)
Double.apply(x).sum().backward()
# --8<-- [end:run]
