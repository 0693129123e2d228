# --8<-- [start:functions]
import torch
from torch.autograd import gradcheck, gradgradcheck

torch.manual_seed(0)


class Cube(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return x**3

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)
        ctx.save_for_forward(*inputs)

    @staticmethod
    def backward(ctx, g):
        return g * 3 * ctx.saved_tensors[0] ** 2

    @staticmethod
    def jvp(ctx, tangent):
        return tangent * 3 * ctx.saved_tensors[0] ** 2


class WrongJvp(Cube):
    @staticmethod
    def jvp(ctx, tangent):
        return 0 * tangent


class BranchesOnG(Cube):
    @staticmethod
    def backward(ctx, g):
        return Cube.backward(ctx, g) if g.any() else 0 * g


class ConstantSlope(Cube):
    @staticmethod
    def backward(ctx, g):
        return g * 3 * ctx.saved_tensors[0].detach() ** 2
# --8<-- [end:functions]

# --8<-- [start:table]
def passes(check, f, **switches):
    x = torch.tensor([2.0, 5.0], dtype=torch.float64, requires_grad=True)
    try:
        return check(f.apply, x, raise_exception=False, **switches)
    except RuntimeError:
        return "raises"


functions = Cube, WrongJvp, BranchesOnG, ConstantSlope
checks = {
    "gradcheck": lambda f: passes(gradcheck, f),
    "check_forward_ad": lambda f: passes(gradcheck, f, check_forward_ad=True),
    "check_batched_grad": lambda f: passes(gradcheck, f, check_batched_grad=True),
    "gradgradcheck": lambda f: passes(gradgradcheck, f),
}
print("| check |", " | ".join(f.__name__ for f in functions), "|")
print("| :-- | :-- | :-- | :-- | :-- |")
for name, check in checks.items():
    print(f"| {name} |", " | ".join(str(check(f)) for f in functions), "|")
# --8<-- [end:table]
