# --8<-- [start:run]
import torch


def f(x):
    h = x**2
    h.retain_grad()
    return 5 * h


torch.func.grad(f)(torch.tensor(3.0))
# --8<-- [end:run]
