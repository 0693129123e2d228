# --8<-- [start:run]
import torch
from torch.utils.checkpoint import checkpoint

layer = torch.nn.PReLU()
y = checkpoint(layer, torch.tensor([-2.0, 1.0]), use_reentrant=True)
print("y.requires_grad:", y.requires_grad)
# --8<-- [end:run]
