# --8<-- [start:run]
import torch


def flip(x):
    return torch.where(x.sum() > 0, x, -x)


print(torch.vmap(flip)(torch.tensor([[1.0, 2.0], [-3.0, -4.0]])))
# --8<-- [end:run]
