# --8<-- [start:run]
import torch
from torch.utils.checkpoint import checkpoint

layer = torch.nn.utils.skip_init(torch.nn.Linear, 2, 1)
torch.nn.init.ones_(layer.weight)
torch.nn.init.zeros_(layer.bias)
other = torch.tensor(1.0, requires_grad=True)

x = torch.ones(1, 2)
loss = checkpoint(layer, x, use_reentrant=True).sum() + other
loss.backward()
print("layer.weight.grad:", layer.weight.grad)
print("other.grad:", other.grad)
# --8<-- [end:run]
