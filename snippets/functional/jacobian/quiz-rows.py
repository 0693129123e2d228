# --8<-- [start:run]
import torch
from torch.func import jacrev, vjp, vmap


def f(x):
    return torch.stack([x[0] * x[1], x[0] ** 2, 5 * x[1]])


def rows(f, x):
    value, pull = vjp(f, x)
    return vmap(pull)(torch.eye(value.numel()))[0]


x = torch.tensor([2.0, 3.0])
print("rows:", rows(f, x).tolist())
print("as jacrev:", torch.equal(rows(f, x), jacrev(f)(x)))
# --8<-- [end:run]
