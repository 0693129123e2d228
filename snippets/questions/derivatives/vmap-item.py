# --8<-- [start:run]
import torch


def f(x):
    return torch.where(x > 0, x**2, -x)


print("values:", torch.func.vmap(f)(torch.tensor([-2.0, 3.0])))
# --8<-- [end:run]
