# --8<-- [start:run]
import torch
from torch.autograd import enforce_grad_layout_policy

for enforced in (True, False):
    weight = torch.ones(3, 2).t().requires_grad_()
    with enforce_grad_layout_policy(enforced):
        (weight * torch.ones(2, 3)).sum().backward()
    print(f"enforced {enforced}: weight {weight.stride()}, gradient {weight.grad.stride()}")
# --8<-- [end:run]
