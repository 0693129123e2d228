# --8<-- [start:run]
import torch

print(torch.vmap(torch.sum, in_dims=1)(torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])))
# --8<-- [end:run]
