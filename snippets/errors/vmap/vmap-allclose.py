# --8<-- [start:run]
import torch

a, b = torch.tensor([[1.0, 2.0], [3.0, 4.0]]), torch.tensor([[1.0, 2.0], [3.0, 5.0]])
torch.vmap(torch.allclose)(a, b)
# --8<-- [end:run]
