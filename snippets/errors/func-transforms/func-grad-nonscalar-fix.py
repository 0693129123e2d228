# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0, 3.0])
print("elements:", torch.vmap(torch.func.grad(torch.square))(x))
print(torch.func.jacrev(torch.square)(x))
# --8<-- [end:run]
