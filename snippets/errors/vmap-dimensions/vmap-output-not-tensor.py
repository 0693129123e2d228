# --8<-- [start:run]
import torch


def square(x):
    return "square", x**2


torch.vmap(square)(torch.tensor([1.0, 2.0]))
# --8<-- [end:run]
