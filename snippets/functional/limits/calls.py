# --8<-- [start:run]
import torch
from torch.func import grad, vmap

calls = []


def f(x):
    calls.append(tuple(x.shape))
    return x**2


print("result:", vmap(grad(f))(torch.tensor([3.0, 5.0, 7.0])))
print("shapes seen:", calls)
# --8<-- [end:run]
