# --8<-- [start:run]
import torch


def loss(w):
    return (w**2).sum()


torch.func.grad(loss, has_aux=True)(torch.tensor([1.0, 2.0]))
# --8<-- [end:run]
