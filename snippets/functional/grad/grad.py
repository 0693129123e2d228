# --8<-- [start:run]
import torch
from torch.func import grad


def f(x):
    return x**3 - 5 * x


x = torch.tensor(3.0)
slope = grad(f)
print("slope:", slope(x))
print("slope of the slope:", grad(slope)(x))
print("x.grad:", x.grad)
# --8<-- [end:run]
