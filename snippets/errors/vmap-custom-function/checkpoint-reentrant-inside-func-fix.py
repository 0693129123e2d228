# --8<-- [start:run]
import torch


def loss(w):
    return torch.square(w).sum()


print(torch.func.grad(loss)(torch.tensor([1.0, 2.0])))
# --8<-- [end:run]
