# --8<-- [start:run]
import torch


def loss(w):
    return (w**2).sum()


print(torch.func.grad(loss, argnums=0)(torch.tensor([1.0, 2.0])))
# --8<-- [end:run]
