# --8<-- [start:run]
import torch

torch.vmap(torch.square, in_dims=(None,))(torch.tensor([1.0, 2.0]))
# --8<-- [end:run]
