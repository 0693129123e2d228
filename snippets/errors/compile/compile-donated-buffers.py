# --8<-- [start:run]
import torch
from torch import nn

torch.manual_seed(0)
net = torch.compile(nn.Sequential(nn.Linear(2, 1), nn.Tanh(), nn.Linear(1, 1)), backend="aot_eager")
x = torch.ones(1, 2)
net(x).sum().backward()
loss = net(x).sum()
loss.backward(retain_graph=True)
# --8<-- [end:run]
