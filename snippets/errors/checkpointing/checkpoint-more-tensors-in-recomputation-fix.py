# --8<-- [start:run]
import torch
from torch.utils.checkpoint import checkpoint, set_checkpoint_early_stop


def layer(x, warm):
    y = torch.exp(x)
    return torch.sin(y) if warm else y


x = torch.tensor([0.0, 1.0], requires_grad=True)
with set_checkpoint_early_stop(False):
    y = checkpoint(layer, x, False, use_reentrant=False)
y.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
