# --8<-- [start:run]
import torch
from torch.utils.checkpoint import checkpoint

generator = torch.Generator().manual_seed(0)


def layer(x):
    keep = torch.rand(4, generator=generator) < 0.5
    return torch.exp(x[keep])


x = torch.zeros(4, requires_grad=True)
checkpoint(layer, x, use_reentrant=False).sum().backward()
# --8<-- [end:run]
