# --8<-- [start:run]
import torch

log = torch.tensor(0.0)


def loss(w):
    value = (w**2).sum()
    log.add_(value)
    return value


torch.func.grad(loss)(torch.tensor([1.0, 2.0]))
# --8<-- [end:run]
