# --8<-- [start:wrong]
import copy

import torch

online = torch.nn.utils.skip_init(torch.nn.Linear, 1, 1, bias=False)
torch.nn.init.ones_(online.weight)
target_network = online  # another name, not another network
with torch.no_grad():
    online.weight.fill_(2.0)
print("target weight, wrong:", target_network.weight.item())
# --8<-- [end:wrong]

# --8<-- [start:right]
torch.nn.init.ones_(online.weight)
target_network = copy.deepcopy(online).requires_grad_(False)
with torch.no_grad():
    online.weight.fill_(2.0)
print("target weight, right:", target_network.weight.item())
# --8<-- [end:right]
