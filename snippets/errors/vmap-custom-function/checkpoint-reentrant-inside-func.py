# --8<-- [start:run]
import torch
from torch.utils.checkpoint import checkpoint


def loss(w):
    return checkpoint(torch.square, w, use_reentrant=True).sum()


torch.func.grad(loss)(torch.tensor([1.0, 2.0]))
# --8<-- [end:run]
