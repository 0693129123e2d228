# --8<-- [start:run]
import torch
from torch.autograd import gradcheck, gradgradcheck

torch.manual_seed(0)


class Reciprocal(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return 1 / x

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(output)

    @staticmethod
    def backward(ctx, g):
        (y,) = ctx.saved_tensors
        return -g * y**2


x = torch.tensor([4.0, -0.5], dtype=torch.float64, requires_grad=True)
print("gradcheck:", gradcheck(Reciprocal.apply, x))
print("gradgradcheck:", gradgradcheck(Reciprocal.apply, x))


def slope(x):
    y = Reciprocal.apply(x)
    return torch.autograd.grad(y.sum(), x, create_graph=True)[0]


print("gradcheck of the slope:", gradcheck(slope, x))
# --8<-- [end:run]
