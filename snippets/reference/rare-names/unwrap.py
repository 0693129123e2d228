# --8<-- [start:run]
import torch
from torch.func import debug_unwrap, grad


def f(x):
    print("inside:", " ".join(repr(x).split()))
    print("unwrapped:", debug_unwrap(x))
    return x**2


print("grad:", grad(f)(torch.tensor(3.0)))
# --8<-- [end:run]
