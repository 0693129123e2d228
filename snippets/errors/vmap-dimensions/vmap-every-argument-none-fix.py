# --8<-- [start:run]
import torch

print(torch.vmap(torch.square, in_dims=(0,))(torch.tensor([1.0, 2.0])))
# --8<-- [end:run]
