# --8<-- [start:run]
import torch

x = torch.ones(2, dtype=torch.double, requires_grad=True)
print("gradcheck:", torch.autograd.gradcheck(torch.sin, x, check_backward_ad=False, check_forward_ad=True))
# --8<-- [end:run]
