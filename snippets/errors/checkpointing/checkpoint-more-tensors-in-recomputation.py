# --8<-- [start:run]
import torch
from torch.utils.checkpoint import checkpoint, set_checkpoint_early_stop

runs = []


def layer(x):
    runs.append("run")
    y = torch.exp(x)
    return torch.sin(y) if len(runs) > 1 else y


x = torch.tensor([0.0, 1.0], requires_grad=True)
with set_checkpoint_early_stop(False):
    y = checkpoint(layer, x, use_reentrant=False)
y.sum().backward()
# --8<-- [end:run]
