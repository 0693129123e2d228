# --8<-- [start:run]
import torch
from torch.func import grad


def f(a, b):
    return a**2 * b


x = torch.tensor(3.0, requires_grad=True)
print("one argument:", grad(f)(x.detach(), x.detach()))
print("both:", grad(f, argnums=(0, 1))(x.detach(), x.detach()))
f(x, x).backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
