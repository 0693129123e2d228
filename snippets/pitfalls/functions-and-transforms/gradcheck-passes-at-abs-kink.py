# --8<-- [start:run]
import torch


class WrongAbs(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x.abs()

    @staticmethod
    def backward(ctx, g):
        return 0 * g


zero = torch.zeros(1, dtype=torch.float64, requires_grad=True)
print("wrong derivative:", torch.autograd.gradcheck(WrongAbs.apply, zero))
print("torch.abs:", torch.autograd.gradcheck(torch.abs, zero))
# --8<-- [end:run]
