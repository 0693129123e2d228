# --8<-- [start:run]
import torch
from torch.utils.checkpoint import checkpoint


def layer(x, scale=1.0):
    return scale * torch.exp(x)


x = torch.tensor([0.0, 1.0], requires_grad=True)
checkpoint(layer, x, scale=2.0, use_reentrant=True)
# --8<-- [end:run]
