# --8<-- [start:run]
import torch


def loss(w):
    w.data = w.clamp(min=0.0)
    return (w**2).sum()


torch.func.grad(loss)(torch.tensor([-1.0, 2.0]))
# --8<-- [end:run]
