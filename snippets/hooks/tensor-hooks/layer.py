# --8<-- [start:run]
import torch
from torch import nn

layer = nn.utils.skip_init(nn.Linear, 2, 1, bias=False)
nn.init.constant_(layer.weight, 2.0)
output = layer(torch.tensor([[5.0, 7.0]]))
print("is_leaf:", output.is_leaf, " requires_grad:", output.requires_grad)
output.register_hook(lambda gradient: print("output gets:", gradient))
(4 * output).sum().backward()
print("retains_grad:", output.retains_grad)
# --8<-- [end:run]
