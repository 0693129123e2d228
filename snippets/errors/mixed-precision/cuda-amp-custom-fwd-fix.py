# --8<-- [start:run]
import torch


class Double(torch.autograd.Function):
    @staticmethod
    @torch.amp.custom_fwd(device_type="cuda")
    def forward(ctx, x):
        return 2 * x

    @staticmethod
    @torch.amp.custom_bwd(device_type="cuda")
    def backward(ctx, g):
        return 2 * g


x = torch.ones(2, requires_grad=True)
Double.apply(x).sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
