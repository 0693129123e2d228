import torch
from torch import nn

torch.manual_seed(0)
layer = nn.GRU(2, 3)
output, h = layer(torch.rand(30, 1, 2))
y = h.pow(2).sum()
y.backward()
