# --8<-- [start:wrong]
import torch
from torch.autograd import gradcheck


class Tiny(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return 1e-6 * x

    @staticmethod
    def backward(ctx, g):
        return 0 * g


class Almost(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return 4 * x

    @staticmethod
    def backward(ctx, g):
        return 4.003 * g


x = torch.tensor([2.0, 5.0], dtype=torch.float64, requires_grad=True)
print("zero for a slope of 1e-6:", gradcheck(Tiny.apply, x))
print("4.003 for a slope of 4:", gradcheck(Almost.apply, x))
# --8<-- [end:wrong]

# --8<-- [start:right]
passes = gradcheck(Tiny.apply, x, atol=1e-9, raise_exception=False)
print("zero, stricter:", passes)
passes = gradcheck(Almost.apply, x, rtol=1e-6, raise_exception=False)
print("4.003, stricter:", passes)
# --8<-- [end:right]
