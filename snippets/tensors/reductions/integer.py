# --8<-- [start:run]
import torch

torch.tensor([1, 2, 3]).mean()
# --8<-- [end:run]
