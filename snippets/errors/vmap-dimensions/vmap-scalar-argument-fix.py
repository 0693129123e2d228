# --8<-- [start:run]
import torch

print(torch.vmap(torch.mul, in_dims=(0, None))(torch.tensor([1.0, 2.0]), torch.tensor(10.0)))
# --8<-- [end:run]
