# --8<-- [start:abs]
import torch

x = torch.zeros(1, dtype=torch.float64, requires_grad=True)
print("abs at 0:", torch.autograd.gradcheck(torch.abs, x))
# --8<-- [end:abs]

# --8<-- [start:relu-off]
one = torch.ones(1, dtype=torch.float64, requires_grad=True)
print("relu at 1:", torch.autograd.gradcheck(torch.relu, one))
# --8<-- [end:relu-off]

# --8<-- [start:relu]
torch.autograd.gradcheck(torch.relu, x)
# --8<-- [end:relu]
