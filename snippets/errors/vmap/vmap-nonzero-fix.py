# --8<-- [start:run]
import torch

print(torch.nonzero(torch.tensor([[1.0, 0.0], [3.0, 4.0]])))
# --8<-- [end:run]
