# --8<-- [start:run]
import torch
from torch.func import grad, hessian


def f(x):
    return x[0] ** 2 + 2 * x[1] ** 2 + 2 * x[0] * x[1] - 14 * x[0] - 20 * x[1]


x = torch.tensor([0.0, 0.0])
x = x - torch.linalg.solve(hessian(f)(x), grad(f)(x))
print("x:", x)
print("gradient there:", grad(f)(x))
# --8<-- [end:run]
