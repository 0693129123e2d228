# --8<-- [start:run]
import torch
from torch.func import hessian, jacfwd, jacrev


def f(x):
    c = (x**2).detach()
    return x * c


x = torch.tensor(3.0)
print("jacrev:", jacrev(f)(x))
print("jacfwd:", jacfwd(f)(x))
print("hessian:", hessian(f)(x))
print("jacfwd of jacfwd:", jacfwd(jacfwd(f))(x))
# --8<-- [end:run]
