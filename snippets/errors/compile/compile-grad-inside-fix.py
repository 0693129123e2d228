# --8<-- [start:run]
import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def slope(x):
    return torch.func.grad(lambda x: x**3)(x)


print("slope:", slope(torch.tensor(2.0)))
# --8<-- [end:run]
