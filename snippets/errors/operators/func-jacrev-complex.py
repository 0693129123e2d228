# --8<-- [start:run]
import torch

z = torch.tensor(1 + 2j)
torch.func.jacrev(lambda t: t * t)(z)
# --8<-- [end:run]
