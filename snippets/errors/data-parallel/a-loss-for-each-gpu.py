# --8<-- [start:run]
import torch
from torch import nn

torch.manual_seed(0)
net = nn.Linear(1, 1, bias=False)
inputs = torch.tensor([[1.0], [2.0], [3.0], [6.0]])
losses = torch.stack([net(part).mean() for part in inputs.chunk(2)])
losses.backward()
# --8<-- [end:run]
