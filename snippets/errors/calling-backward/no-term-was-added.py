# --8<-- [start:run]
import torch

w = torch.tensor(2.0, requires_grad=True)
loss = torch.tensor(0.0)
for target in [float("nan"), float("nan")]:
    if target == target:  # false for nan: a missing target
        loss = loss + (w - target) ** 2
loss.backward()
# --8<-- [end:run]
