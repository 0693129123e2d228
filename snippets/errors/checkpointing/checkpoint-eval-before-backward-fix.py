# --8<-- [start:run]
import torch
from torch.utils.checkpoint import checkpoint

layer = torch.nn.BatchNorm1d(1)
x = torch.tensor([[1.0], [3.0]], requires_grad=True)
y = checkpoint(layer, x, use_reentrant=False)
print("running mean after the forward pass:", layer.running_mean)
(y**2).sum().backward()
print("running mean after the backward pass:", layer.running_mean)
print("batches counted:", layer.num_batches_tracked)
layer.eval()
# --8<-- [end:run]
