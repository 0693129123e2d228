# --8<-- [start:run]
import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.ReLU(inplace=True), nn.Dropout(0.5))
x = torch.ones(3, requires_grad=True)
net(2 * x).sum().backward()
print("dropout last:", x.grad)

x.grad = None
torch.manual_seed(0)
net = nn.Sequential(nn.Dropout(0.5), nn.ReLU(inplace=True))
net(2 * x).sum().backward()
print("dropout first:", x.grad)
# --8<-- [end:run]
