# --8<-- [start:run]
import torch


@torch.compile(backend="aot_eager")
def curvature(x):
    def slope(t):
        return torch.func.grad(lambda u: (u**4).sum())(t).sum()

    return torch.func.grad(slope)(x)


print("curvature:", curvature(torch.ones(2)))
# --8<-- [end:run]
