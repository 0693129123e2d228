# --8<-- [start:run]
import torch


def f(x):
    c = x**2
    return x * c


with torch.no_grad():
    print("derivative:", torch.func.grad(f)(torch.tensor(3.0)))
# --8<-- [end:run]
