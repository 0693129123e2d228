# --8<-- [start:run]
import torch
from torch import nn

table = nn.Embedding.from_pretrained(torch.ones(3, 1), freeze=False, sparse=True)
optimizer = torch.optim.SGD(table.parameters(), lr=0.5, weight_decay=0.5)
table(torch.tensor([0, 2])).sum().backward()
optimizer.step()
# --8<-- [end:run]
