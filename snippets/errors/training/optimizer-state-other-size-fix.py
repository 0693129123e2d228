# --8<-- [start:run]
import torch

old = torch.optim.SGD([torch.ones(2, requires_grad=True)], lr=0.1)
new = torch.optim.SGD([torch.ones(2, requires_grad=True)], lr=0.2)
new.load_state_dict(old.state_dict())
new.add_param_group({"params": [torch.zeros(2, requires_grad=True)], "lr": 0.3})
print("learning rates:", [group["lr"] for group in new.param_groups])
# --8<-- [end:run]
