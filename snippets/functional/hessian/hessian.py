# --8<-- [start:run]
import torch
from torch.func import grad, hessian, jvp, vjp


def f(x):
    return x[0] ** 2 * x[1] + x[1] ** 3


x, v = torch.tensor([1.0, 2.0]), torch.tensor([3.0, 5.0])
print("Hessian:", hessian(f)(x).tolist())
print("times v:", hessian(f)(x) @ v)
print("forward over reverse:", jvp(grad(f), (x,), (v,))[1])
print("reverse over forward:", grad(lambda x: jvp(f, (x,), (v,))[1])(x))
print("reverse over reverse:", vjp(grad(f), x)[1](v)[0])
# --8<-- [end:run]
