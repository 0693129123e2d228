# --8<-- [start:run]
import torch


def f(x):
    with torch.no_grad():
        c = x**2
    return x * c


print("derivative:", torch.func.grad(f)(torch.tensor(3.0)))
# --8<-- [end:run]
