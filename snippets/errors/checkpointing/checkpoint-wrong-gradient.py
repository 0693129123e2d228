# --8<-- [start:run]
import torch
from torch.utils.checkpoint import checkpoint

generator = torch.Generator().manual_seed(0)


def layer(x):
    return x * torch.randint(1, 10, (4,), generator=generator)


x = torch.ones(4, requires_grad=True)
y = checkpoint(layer, x, use_reentrant=False)
y.sum().backward()
print("factors of the first run:", y.detach())
print("x.grad:", x.grad)
# --8<-- [end:run]
