# --8<-- [start:run]
import torch

batch = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
weight = torch.tensor([1.0, 0.0, 10.0])
print(torch.vmap(torch.dot, in_dims=(0, None))(batch, weight))
# --8<-- [end:run]
