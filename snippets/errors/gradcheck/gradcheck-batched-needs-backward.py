# --8<-- [start:run]
import torch

x = torch.ones(2, dtype=torch.double, requires_grad=True)
torch.autograd.gradcheck(torch.sin, x, check_batched_grad=True, check_backward_ad=False, check_forward_ad=True)
# --8<-- [end:run]
