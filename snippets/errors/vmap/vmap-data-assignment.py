# --8<-- [start:run]
import torch


def positive(x):
    x.data = x.clamp(min=0.0)
    return x


torch.vmap(positive)(torch.tensor([-1.0, 2.0]))
# --8<-- [end:run]
