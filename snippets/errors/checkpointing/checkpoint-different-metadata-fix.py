# --8<-- [start:run]
import torch
from torch.utils.checkpoint import checkpoint


def layer(x, keep):
    return torch.exp(x[keep])


x = torch.zeros(4, requires_grad=True)
keep = torch.rand(4, generator=torch.Generator().manual_seed(0)) < 0.5
checkpoint(layer, x, keep, use_reentrant=False).sum().backward()
print("keep:", keep)
print("x.grad:", x.grad)
# --8<-- [end:run]
