# --8<-- [start:run]
import torch

kept = []


def square(x):
    kept.append(x)
    return x**2


torch.vmap(square)(torch.tensor([1.0, 2.0]))
print(kept[0] + 1)
# --8<-- [end:run]
