# --8<-- [start:run]
import torch

torch.vmap(lambda x: x.sum().item())(torch.tensor([[1.0, 2.0], [3.0, 4.0]]))
# --8<-- [end:run]
