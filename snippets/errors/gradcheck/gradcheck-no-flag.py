# --8<-- [start:run]
import torch

x = torch.ones(2, dtype=torch.double)
torch.autograd.gradcheck(torch.sin, x)
# --8<-- [end:run]
