import torch
from torch import nn

torch.manual_seed(0)
cell, head = nn.LSTMCell(2, 3), nn.Linear(3, 1)
h, c = torch.zeros(1, 3), torch.zeros(1, 3)
for x in torch.rand(3, 1, 2):
    h, c = cell(x, (h, c))
y = head(h).sum()
y.backward()
