import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 3), nn.Tanh(), nn.Linear(3, 1))
x = torch.rand(2, 2, requires_grad=True)
(slope,) = torch.autograd.grad(model(x).sum(), x, create_graph=True)
y = (slope.norm(dim=1) - 1).square().mean()
y.backward()
