# --8<-- [start:run]
import torch
from torch import nn

torch.manual_seed(0)
net = nn.Linear(1, 1)
optimizer = torch.optim.Adam(net.parameters())
net(torch.ones(1, 1)).sum().backward()
optimizer.step()
saved = optimizer.state_dict()
net.to(torch.float64)
optimizer = torch.optim.Adam(net.parameters())
optimizer.load_state_dict(saved)
print("average of the gradient:", optimizer.state[net.bias]["exp_avg"].dtype)
net.zero_grad()
net(torch.ones(1, 1, dtype=torch.float64)).sum().backward()
optimizer.step()
print("steps:", optimizer.state[net.bias]["step"].item())
# --8<-- [end:run]
