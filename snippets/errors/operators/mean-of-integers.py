# --8<-- [start:run]
import torch

counts = torch.tensor([1, 2, 6])
counts.mean()
# --8<-- [end:run]
