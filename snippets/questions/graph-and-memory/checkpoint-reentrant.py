# --8<-- [start:run]
import torch
from torch.utils.checkpoint import checkpoint


def layer(x):
    return x**2


x = torch.tensor(3.0, requires_grad=True)
y = checkpoint(layer, x, use_reentrant=False)
print("gradient:", torch.autograd.grad(y, x))
# --8<-- [end:run]
