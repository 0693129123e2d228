# --8<-- [start:run]
import torch

print(torch.vmap(lambda x: torch.where(x > 0, x, 0.0).sum())(torch.tensor([[1.0, -2.0], [3.0, 4.0]])))
# --8<-- [end:run]
