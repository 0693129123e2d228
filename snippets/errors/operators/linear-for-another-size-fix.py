# --8<-- [start:run]
import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Conv2d(1, 2, 3), nn.Flatten(), nn.Linear(18, 1))
images = torch.ones(1, 1, 5, 5)
print("into the layer:", net[:2](images).shape)
net(images).sum().backward()
print("gradient of the weight:", net[2].weight.grad.shape)
# --8<-- [end:run]
