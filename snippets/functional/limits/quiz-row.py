# --8<-- [start:run]
import torch
from torch.func import grad, vmap


def f(x):
    row = torch.stack([x, 3 * x, torch.zeros_like(x)])
    return (row**2).sum()


print("map:", vmap(f)(torch.tensor([3.0, 5.0])))
print("slopes:", vmap(grad(f))(torch.tensor([3.0, 5.0])))
# --8<-- [end:run]
