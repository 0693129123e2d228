# --8<-- [start:run]
import torch
from torch import nn

table = nn.Embedding.from_pretrained(torch.ones(3, 1), freeze=False, sparse=True)
layer = nn.utils.skip_init(nn.Linear, 1, 1, bias=False)
nn.init.ones_(layer.weight)
optimizers = [torch.optim.SparseAdam(table.parameters(), lr=0.5), torch.optim.Adam(layer.parameters(), lr=0.5)]
layer(table(torch.tensor([0, 2]))).sum().backward()
for optimizer in optimizers:
    optimizer.step()
print("rows:", table.weight.detach().flatten())
print("layer.weight:", layer.weight.detach().flatten())
# --8<-- [end:run]
