# --8<-- [start:run]
import torch
from torch.func import hessian, jacfwd, jacrev


def f(x):
    with torch.no_grad():
        c = x**2
    return c * x


x = torch.tensor(3.0)
print("forward over reverse:", jacfwd(jacrev(f))(x), "hessian:", hessian(f)(x))
print("reverse over reverse:", jacrev(jacrev(f))(x))
print("reverse over forward:", jacrev(jacfwd(f))(x))
print("forward over forward:", jacfwd(jacfwd(f))(x))
# --8<-- [end:run]
