# --8<-- [start:run]
import torch
from torch.func import grad, jacfwd, jacrev, jvp


def f(x):
    with torch.no_grad():
        c = x**2
    return c * x


x = torch.tensor(3.0)
print("grad:", grad(f)(x))
print("jacrev:", jacrev(f)(x))
print("jvp:", jvp(f, (x,), (torch.tensor(1.0),))[1])
print("jacfwd:", jacfwd(f)(x))
# --8<-- [end:run]
