# --8<-- [start:run]
import torch
from torch import nn

table = nn.Embedding.from_pretrained(torch.ones(2, 1), freeze=False)
optimizer = torch.optim.Adam(table.parameters(), lr=0.5)
for row in (0, 1):
    optimizer.zero_grad()
    table(torch.tensor([row])).sum().backward()
    optimizer.step()
    print("gradients:", table.weight.grad.flatten())
    print("rows:", table.weight.detach().flatten())
# --8<-- [end:run]
