# --8<-- [start:run]
import torch


class BesselJ0(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return torch.special.bessel_j0(x)

    @staticmethod
    def backward(ctx, gradient):
        (x,) = ctx.saved_tensors
        return -gradient * torch.special.bessel_j1(x)


x = torch.tensor([0.5, 2.0], dtype=torch.float64, requires_grad=True)
print("agrees:", torch.autograd.gradcheck(BesselJ0.apply, x))
# --8<-- [end:run]
