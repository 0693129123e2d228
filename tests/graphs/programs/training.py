import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
x, target = torch.rand(4, 2), torch.rand(4, 1)
for _ in range(30):
    optimizer.zero_grad()
    y = nn.functional.mse_loss(model(x), target)
    y.backward()
    optimizer.step()
