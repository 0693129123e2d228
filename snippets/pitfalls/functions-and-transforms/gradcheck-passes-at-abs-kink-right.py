# --8<-- [start:run]
import torch


class WrongAbs(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x.abs()

    @staticmethod
    def backward(ctx, g):
        return 0 * g


points = torch.tensor([-1.0, 2.0], dtype=torch.float64, requires_grad=True)
print("wrong derivative:", torch.autograd.gradcheck(WrongAbs.apply, points, raise_exception=False))
print("torch.abs:", torch.autograd.gradcheck(torch.abs, points))
# --8<-- [end:run]
