import torch
from torch import nn

torch.manual_seed(0)
layer = nn.TransformerEncoderLayer(d_model=4, nhead=2, dim_feedforward=8, dropout=0.0, batch_first=True)
model = nn.TransformerEncoder(layer, num_layers=8)
y = model(torch.rand(1, 3, 4)).square().mean()
y.backward()
