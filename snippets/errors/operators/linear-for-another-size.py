# --8<-- [start:run]
import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Conv2d(1, 2, 3), nn.Flatten(), nn.Linear(32, 1))
net(torch.ones(1, 1, 5, 5))
# --8<-- [end:run]
