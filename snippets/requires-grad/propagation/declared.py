# --8<-- [start:run]
import torch


class Split(torch.autograd.Function):
    """The fractional part of x, and the rest, which is declared non-differentiable."""

    @staticmethod
    def forward(ctx, x):
        whole = x.floor()
        ctx.mark_non_differentiable(whole)
        return x - whole, whole

    @staticmethod
    def backward(ctx, gradient, unused):
        return gradient


x = torch.tensor([1.5, 2.25], requires_grad=True)
fraction, whole = Split.apply(x)
with torch.random.fork_rng():
    noise = torch.rand_like(x)
results = {
    "rand_like": noise,
    "histc": torch.histc(x, bins=2),
    "fraction": fraction,
    "whole": whole,
    "sign": x.sign(),
}
for name, result in results.items():
    print(f"{name}: {result.dtype}, {result.requires_grad}")
# --8<-- [end:run]
