# --8<-- [start:run]
import torch
from torch.utils.checkpoint import checkpoint

cache = {}


def layer(x):
    if "table" not in cache:
        cache["table"] = torch.exp(x)  # in the first run only
    return cache["table"] * x


x = torch.tensor([0.0, 1.0], requires_grad=True)
checkpoint(layer, x, use_reentrant=False).sum().backward()
# --8<-- [end:run]
