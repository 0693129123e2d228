# --8<-- [start:run]
import torch

torch.vmap(torch.square, in_dims="batch")(torch.tensor([1.0, 2.0]))
# --8<-- [end:run]
