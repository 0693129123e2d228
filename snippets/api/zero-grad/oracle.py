# --8<-- [start:run]
import torch

w = torch.tensor([1.0, 2.0], dtype=torch.float64)
h = 0.5
quotients = []
for step in h * torch.eye(2, dtype=torch.float64):
    quotients.append((((w + step) ** 2).sum() - ((w - step) ** 2).sum()) / (2 * h))
print("difference quotients:", torch.stack(quotients))
# --8<-- [end:run]
