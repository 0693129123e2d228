import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(2, 2)
decoder = nn.Linear(2, 2)
decoder.weight = layer.weight
y = decoder(layer(layer(torch.ones(1, 2)))).sum()
y.backward()
