import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Conv2d(1, 4, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(36, 3))
images, labels = torch.rand(2, 1, 8, 8), torch.tensor([0, 2])
y = nn.functional.cross_entropy(model(images), labels)
y.backward()
