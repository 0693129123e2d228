# --8<-- [start:run]
import torch

a, b = torch.tensor(2.0), torch.tensor(5.0)
print(torch.func.jacrev(torch.mul, argnums=(0, 1))(a, b))
# --8<-- [end:run]
