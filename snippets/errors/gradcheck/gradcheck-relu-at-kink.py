# --8<-- [start:run]
import torch

x = torch.zeros(1, dtype=torch.double, requires_grad=True)
torch.autograd.gradcheck(torch.relu, x)
# --8<-- [end:run]
