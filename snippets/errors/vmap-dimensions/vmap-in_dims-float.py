# --8<-- [start:run]
import torch

x = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
torch.vmap(torch.sum, in_dims=(x.dim() / 2,))(x)
# --8<-- [end:run]
