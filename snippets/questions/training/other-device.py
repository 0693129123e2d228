# --8<-- [start:run]
import copy

import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 1))
inputs = torch.randn(5, 3)
exact = copy.deepcopy(net).to("cpu", torch.float64)
net(inputs).square().mean().backward()
exact(inputs.to("cpu", torch.float64)).square().mean().backward()
for (name, tested), right in zip(net.named_parameters(), exact.parameters(), strict=True):
    difference = (tested.grad.to("cpu", torch.float64) - right.grad).abs().max()
    print(name, bool(difference < 1e-6 * right.grad.abs().max()))
# --8<-- [end:run]
