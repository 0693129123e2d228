# --8<-- [start:run]
import torch

torch.vmap(lambda x: 2 * x.data)(torch.tensor([1.0, 2.0]))
# --8<-- [end:run]
