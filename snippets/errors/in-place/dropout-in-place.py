# --8<-- [start:run]
import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.ReLU(), nn.Dropout(0.5, inplace=True))
x = torch.ones(3, requires_grad=True)
net(2 * x).sum().backward()
# --8<-- [end:run]
