# --8<-- [start:run]
import torch

batch = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
weight = torch.tensor([1.0, 0.0, 10.0])
torch.vmap(torch.dot)(batch, weight)
# --8<-- [end:run]
