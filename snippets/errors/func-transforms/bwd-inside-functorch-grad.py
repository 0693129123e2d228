# --8<-- [start:run]
import torch


def loss(w):
    value = (w**2).sum()
    value.backward()
    return value


torch.func.grad(loss)(torch.tensor([1.0, 2.0]))
# --8<-- [end:run]
