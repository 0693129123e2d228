# --8<-- [start:run]
import torch
from torch import nn

table = nn.Embedding.from_pretrained(torch.ones(3, 1), freeze=False, sparse=True)
optimizer = torch.optim.Adam(table.parameters(), lr=0.5)
table(torch.tensor([0, 2])).sum().backward()
optimizer.step()
# --8<-- [end:run]
