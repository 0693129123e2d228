# --8<-- [start:run]
import torch

body, head = torch.ones(1, requires_grad=True), torch.ones(1, requires_grad=True)
saved = torch.optim.SGD([{"params": [body]}, {"params": [head], "lr": 0.5}], lr=0.1).state_dict()
optimizer = torch.optim.SGD([{"params": [body]}, {"params": [head]}], lr=0.1)
optimizer.load_state_dict(saved)
print([group["lr"] for group in optimizer.param_groups])
# --8<-- [end:run]
