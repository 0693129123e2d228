# --8<-- [start:run]
import torch

a, b = torch.tensor(2.0), torch.tensor(5.0)
torch.func.jacrev(torch.mul, argnums=(0, 0))(a, b)
# --8<-- [end:run]
