# --8<-- [start:run]
import torch

print(torch.vmap(torch.add, in_dims=(0, 0))(torch.tensor([1.0, 2.0]), torch.tensor([10.0, 20.0])))
# --8<-- [end:run]
