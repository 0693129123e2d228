# --8<-- [start:wrong]
import torch
from torch.autograd import gradcheck


class Early(torch.autograd.Function):
    iterations = 2

    @classmethod
    def solve(cls, x):
        y = x
        for _ in range(cls.iterations):
            y = y - (y**3 + y - x) / (3 * y**2 + 1)
        return y

    @staticmethod
    def forward(ctx, x):
        y = Early.solve(x)
        ctx.save_for_backward(y)
        return y

    @staticmethod
    def backward(ctx, g):
        (y,) = ctx.saved_tensors
        return g / (3 * y**2 + 1)


x = torch.tensor(10.0, dtype=torch.float64, requires_grad=True)
(gradient,) = torch.autograd.grad(Early.apply(x), x)
print(f"two iterations: {gradient.item():.4f}")
print("gradcheck:", gradcheck(Early.apply, x, raise_exception=False))
# --8<-- [end:wrong]

# --8<-- [start:right]
Early.iterations = 30
(gradient,) = torch.autograd.grad(Early.apply(x), x)
print(f"thirty iterations: {gradient.item():.4f}")
print("gradcheck:", gradcheck(Early.apply, x))
# --8<-- [end:right]
