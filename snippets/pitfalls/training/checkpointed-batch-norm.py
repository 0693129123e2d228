# --8<-- [start:run]
import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

norm = nn.BatchNorm1d(1, momentum=0.75)
x = torch.tensor([[0.0], [2.0]])
y = checkpoint(norm, x, use_reentrant=False)
print("after forward:", norm.running_mean, norm.num_batches_tracked)
y.sum().backward()
print("after backward:", norm.running_mean, norm.num_batches_tracked)
# --8<-- [end:run]
