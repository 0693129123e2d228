# --8<-- [start:run]
import torch
from torch.autograd import gradcheck


class Magnitude(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x.abs()

    @staticmethod
    def backward(ctx, g):
        return g


x = torch.tensor([2.0, 5.0], dtype=torch.float64, requires_grad=True)
print("at two and five:", gradcheck(Magnitude.apply, x, raise_exception=False))
x = torch.tensor([2.0, -5.0], dtype=torch.float64, requires_grad=True)
passes = gradcheck(Magnitude.apply, x, raise_exception=False)
print("at two and minus five:", passes)
# --8<-- [end:run]
