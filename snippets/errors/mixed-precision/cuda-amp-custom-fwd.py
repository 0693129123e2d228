# --8<-- [start:run]
import torch


class Double(torch.autograd.Function):
    @staticmethod
    @torch.cuda.amp.custom_fwd
    def forward(ctx, x):
        return 2 * x

    @staticmethod
    @torch.cuda.amp.custom_bwd
    def backward(ctx, g):
        return 2 * g


x = torch.ones(2, requires_grad=True)
Double.apply(x).sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
