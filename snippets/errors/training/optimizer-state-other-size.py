# --8<-- [start:run]
import torch

old = torch.optim.SGD([torch.ones(2, requires_grad=True)], lr=0.1)
new = torch.optim.SGD([torch.ones(2, requires_grad=True), torch.zeros(2, requires_grad=True)], lr=0.1)
new.load_state_dict(old.state_dict())
# --8<-- [end:run]
