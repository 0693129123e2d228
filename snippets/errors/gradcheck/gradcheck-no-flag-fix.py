# --8<-- [start:run]
import torch

x = torch.ones(2, dtype=torch.double, requires_grad=True)
print("gradcheck:", torch.autograd.gradcheck(torch.sin, x))
# --8<-- [end:run]
