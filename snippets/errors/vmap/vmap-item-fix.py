# --8<-- [start:run]
import torch

sums = torch.vmap(torch.sum)(torch.tensor([[1.0, 2.0], [3.0, 4.0]]))
print(sums.tolist())
# --8<-- [end:run]
