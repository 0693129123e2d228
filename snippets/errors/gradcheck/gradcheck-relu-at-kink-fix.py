# --8<-- [start:run]
import torch

x = torch.tensor([-0.5, 0.5], dtype=torch.double, requires_grad=True)
print("gradcheck:", torch.autograd.gradcheck(torch.relu, x))
# --8<-- [end:run]
