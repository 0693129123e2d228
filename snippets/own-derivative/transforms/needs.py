# --8<-- [start:functions]
import torch
from torch.func import grad, hessian, jacfwd, jacrev, vmap


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


class WithRule(Cube):
    generate_vmap_rule = True


class WithJvp(Cube):
    @staticmethod
    def jvp(ctx, tangent):
        return 3 * ctx.saved_tensors[0] ** 2 * tangent


class WithBoth(WithJvp):
    generate_vmap_rule = True
# --8<-- [end:functions]

# --8<-- [start:table]
def attempt(transform, function):
    try:
        return round(transform(function.apply)(torch.tensor(2.0)).item(), 3)
    except (RuntimeError, NotImplementedError):
        return "raises"


rows = {
    "grad": grad,
    "vmap(grad)": lambda f: lambda x: vmap(grad(f))(x.expand(1)),
    "jacrev": jacrev,
    "jacrev(jacrev)": lambda f: jacrev(jacrev(f)),
    "jacfwd": jacfwd,
    "hessian": hessian,
}
print("| transform | neither | generate_vmap_rule | jvp | both |")
print("| :-- | --: | --: | --: | --: |")
for name, transform in rows.items():
    functions = (Cube, WithRule, WithJvp, WithBoth)
    cells = [attempt(transform, function) for function in functions]
    print(f"| {name} |", " | ".join(str(cell) for cell in cells), "|")
# --8<-- [end:table]
