# --8<-- [start:run]
import torch

w = torch.ones(1, requires_grad=True)
total = 0.0
for _ in range(3):
    loss = (2 * w).sum()
    total = total + loss.item()
print("total:", total)
# --8<-- [end:run]
