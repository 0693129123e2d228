# --8<-- [start:run]
import torch
from torch import nn

torch.manual_seed(0)
table = nn.Embedding(3, 1, padding_idx=0)
nn.init.ones_(table.weight)
table(torch.tensor([0, 1, 1])).sum().backward()
print("row of the padding:", table.weight[0].item())
print("gradient:", table.weight.grad.flatten())
# --8<-- [end:run]
