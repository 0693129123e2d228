# --8<-- [start:setup]
import copy

import torch

online = torch.nn.utils.skip_init(torch.nn.Linear, 1, 1, bias=False)
torch.nn.init.ones_(online.weight)
target_network = copy.deepcopy(online).requires_grad_(False)
optimizer = torch.optim.SGD(online.parameters(), lr=0.25)

feature, feature_next = torch.tensor([1.0]), torch.tensor([4.0])
# --8<-- [end:setup]

# --8<-- [start:steps]
for step in range(3):
    target = 1 + 0.5 * target_network(feature_next)
    loss = 0.5 * (target - online(feature)) ** 2
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    print(f"step {step}: target {target.item()}, online weight {online.weight.item()}")
# --8<-- [end:steps]

# --8<-- [start:sync]
target_network.load_state_dict(online.state_dict())
print("after the copy:", target_network.weight.item())
# --8<-- [end:sync]
