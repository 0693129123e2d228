# --8<-- [start:run]
import numpy
import torch
from torch.autograd import gradgradcheck

torch.manual_seed(0)


class Slope(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return torch.from_numpy(3 * numpy.square(x.detach().numpy()))

    @staticmethod
    def backward(ctx, g):
        (x,) = ctx.saved_tensors
        return g * 6 * x


class Cube(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return torch.from_numpy(numpy.power(x.detach().numpy(), 3))

    @staticmethod
    def backward(ctx, g):
        (x,) = ctx.saved_tensors
        return g * Slope.apply(x)


x = torch.tensor([2.0, 5.0], dtype=torch.float64, requires_grad=True)
(first,) = torch.autograd.grad(Cube.apply(x).sum(), x, create_graph=True)
(second,) = torch.autograd.grad(first.sum(), x)
print("first:", first.tolist())
print("second:", second.tolist())
print("gradgradcheck:", gradgradcheck(Cube.apply, x))
# --8<-- [end:run]
