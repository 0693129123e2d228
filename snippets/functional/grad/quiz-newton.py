# --8<-- [start:run]
import torch
from torch.func import grad


def f(x):
    return 2 * x**2 - 12 * x


def newton(f, x):
    slope = grad(f)
    return x - slope(x) / grad(slope)(x)


x = newton(f, torch.tensor(5.0))
print("x:", x)
print("slope there:", grad(f)(x))
# --8<-- [end:run]
