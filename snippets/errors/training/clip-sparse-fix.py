# --8<-- [start:run]
import torch
from torch import nn

table = nn.Embedding.from_pretrained(torch.ones(3, 1), freeze=False, sparse=True)
(table(torch.tensor([0])) + 2 * table(torch.tensor([0])) + 4 * table(torch.tensor([2]))).sum().backward()
gradient = table.weight.grad.coalesce()
norm = gradient.values().norm()
table.weight.grad = gradient * (1 / norm).clamp(max=1)
print("norm:", norm)
print("table.weight.grad:", table.weight.grad.to_dense().flatten())
# --8<-- [end:run]
