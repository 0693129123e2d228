# --8<-- [start:run]
import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
nn.init.constant_(net[1].weight, 3.0)
net[0].requires_grad_(False)
seen = {"gradient": None}
net[0].register_full_backward_hook(lambda module, into, out: seen.update(gradient=out[0]))
net(torch.ones(1, 1, requires_grad=True)).sum().backward()
print("of the layer:", seen["gradient"][0])
# --8<-- [end:run]
