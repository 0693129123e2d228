# --8<-- [start:run]
import torch
from torch.func import vmap

weights = torch.tensor([[1.0, 2.0], [3.0, -1.0], [0.0, 5.0]])
inputs = torch.tensor([[2.0, 3.0], [1.0, -1.0], [4.0, 6.0]])
print("each its own:", vmap(torch.dot)(weights, inputs))
print("all the first:", vmap(torch.dot, in_dims=(0, None))(weights, inputs[0]))
every = vmap(vmap(torch.dot, in_dims=(None, 0)), in_dims=(0, None))
print("every pair:", every(weights, inputs).tolist())
# --8<-- [end:run]
