# --8<-- [start:run]
import torch

labels = torch.tensor([0, 1])
target = torch.tensor(labels, dtype=torch.float32)
print("target:", target)
# --8<-- [end:run]
