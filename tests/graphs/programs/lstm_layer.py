import torch
from torch import nn

torch.manual_seed(0)
layer = nn.LSTM(2, 3, batch_first=True)
output, (h, c) = layer(torch.rand(1, 4, 2))
y = output.sum() + c.sum()
y.backward()
