# --8<-- [start:run]
import torch


def add(x):
    total = torch.zeros(3)
    total += x
    return total


torch.vmap(add)(torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]))
# --8<-- [end:run]
