# --8<-- [start:run]
import torch
from torch import nn

torch.manual_seed(0)
net = nn.Linear(1, 1)
optimizer = torch.optim.Adam(net.parameters())
net(torch.ones(1, 1)).sum().backward()
optimizer.step()
net.to(torch.float64)
net.zero_grad()
net(torch.ones(1, 1, dtype=torch.float64)).sum().backward()
optimizer.step()
# --8<-- [end:run]
