# --8<-- [start:run]
import torch
from torch.func import jvp

one = torch.tensor(1.0)


def f(x):
    return x**3


def tangent(g):
    """The derivative of g, in forward mode."""
    return lambda x: jvp(g, (x,), (one,))[1]


print("second, forward mode twice:", tangent(tangent(f))(torch.tensor(2.0)))
# --8<-- [end:run]
