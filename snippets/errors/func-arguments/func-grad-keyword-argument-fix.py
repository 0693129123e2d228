# --8<-- [start:run]
import torch


def loss(w, scale=1.0):
    return scale * (w**2).sum()


print(torch.func.grad(loss)(torch.tensor([1.0, 2.0]), scale=10.0))
# --8<-- [end:run]
