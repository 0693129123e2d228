# --8<-- [start:wrong]
import torch
from torch.autograd import gradcheck, gradgradcheck

torch.manual_seed(0)


class SineSquared(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        s = x.sin()
        ctx.save_for_backward(x, s)
        return s**2

    @staticmethod
    def backward(ctx, g):
        x, s = ctx.saved_tensors
        return g * 2 * s * x.cos()


def derivatives(f):
    x = torch.tensor(0.5, requires_grad=True)
    (first,) = torch.autograd.grad(f(x), x, create_graph=True)
    (second,) = torch.autograd.grad(first, x)
    return f"first {first.item():.4f}, second {second.item():.4f}"


point = torch.tensor(0.5, dtype=torch.float64, requires_grad=True)
print("saves the sine:", derivatives(SineSquared.apply))
print("gradcheck:", gradcheck(SineSquared.apply, point))
passes = gradgradcheck(SineSquared.apply, point, raise_exception=False)
print("gradgradcheck:", passes)
# --8<-- [end:wrong]

# --8<-- [start:right]
class SineSquaredAgain(SineSquared):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x.sin() ** 2

    @staticmethod
    def backward(ctx, g):
        (x,) = ctx.saved_tensors
        return g * 2 * x.sin() * x.cos()


print("saves the input:", derivatives(SineSquaredAgain.apply))
print("gradgradcheck:", gradgradcheck(SineSquaredAgain.apply, point))
# --8<-- [end:right]
