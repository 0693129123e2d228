# --8<-- [start:run]
import torch


def loss(x):
    y = 2 * x
    y.retain_grad()
    return (y**2).sum()


torch.func.grad(loss)(torch.tensor([1.0, 2.0]))
# --8<-- [end:run]
