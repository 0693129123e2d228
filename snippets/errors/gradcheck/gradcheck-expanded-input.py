# --8<-- [start:run]
import torch

x = torch.ones(1, dtype=torch.double).expand(3).requires_grad_()
torch.autograd.gradcheck(torch.sin, x)
# --8<-- [end:run]
