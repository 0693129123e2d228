# --8<-- [start:run]
import torch


def square(x):
    return x**2, x


squares, kept = torch.vmap(square)(torch.tensor([1.0, 2.0]))
print(kept + 1)
# --8<-- [end:run]
