# --8<-- [start:run]
import torch
from torch.utils.checkpoint import checkpoint

layer = torch.nn.BatchNorm1d(1)
x = torch.tensor([[1.0], [3.0]], requires_grad=True)
y = checkpoint(layer, x, use_reentrant=False)
layer.eval()
(y**2).sum().backward()
# --8<-- [end:run]
