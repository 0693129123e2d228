import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(2, 2)
with torch.autocast("cpu", dtype=torch.bfloat16):
    h = layer(torch.ones(1, 2))
y = h.float().sum()
y.backward()
