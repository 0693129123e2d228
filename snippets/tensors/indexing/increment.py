# --8<-- [start:run]
import torch

i = torch.tensor([2, 0, 2])

y = torch.zeros(3)
y[i] += 1
print("y[i] += 1:", y)

print("index_add:", torch.zeros(3).index_add(0, i, torch.ones(3)))
# --8<-- [end:run]
