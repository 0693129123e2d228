# --8<-- [start:run]
import torch
from torch.autograd import gradgradcheck

torch.manual_seed(0)


class SineSquared(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        s = x.sin()
        ctx.save_for_backward(x, s)
        return s**2, s

    @staticmethod
    def backward(ctx, g, g_s):
        x, s = ctx.saved_tensors
        return (g * 2 * s + g_s) * x.cos()


def sine_squared(x):
    return SineSquared.apply(x)[0]


x = torch.tensor(0.5, requires_grad=True)
(first,) = torch.autograd.grad(sine_squared(x), x, create_graph=True)
(second,) = torch.autograd.grad(first, x)
print(f"first {first.item():.4f}, second {second.item():.4f}")
point = torch.tensor(0.5, dtype=torch.float64, requires_grad=True)
print("gradgradcheck:", gradgradcheck(sine_squared, point))
# --8<-- [end:run]
