# --8<-- [start:run]
import torch

torch.vmap(torch.mul)(torch.tensor([1.0, 2.0]), torch.tensor(10.0))
# --8<-- [end:run]
