# --8<-- [start:run]
import torch
from torch import nn

torch.manual_seed(0)
last = nn.Linear(1, 1)
net = torch.compile(nn.Sequential(nn.Linear(2, 1), nn.Tanh(), last), backend="aot_eager")
x = torch.ones(1, 2)
net(x).sum().backward(retain_graph=True)
loss = net(x).sum()
loss.backward(retain_graph=True)
loss.backward()
print("gradient of the last bias:", last.bias.grad)
# --8<-- [end:run]
