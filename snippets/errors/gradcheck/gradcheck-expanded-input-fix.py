# --8<-- [start:run]
import torch

x = torch.ones(1, dtype=torch.double).expand(3).contiguous().requires_grad_()
print("stride:", x.stride())
print("gradcheck:", torch.autograd.gradcheck(torch.sin, x))
# --8<-- [end:run]
