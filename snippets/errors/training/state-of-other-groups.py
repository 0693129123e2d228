# --8<-- [start:run]
import torch

body, head = torch.ones(1, requires_grad=True), torch.ones(1, requires_grad=True)
saved = torch.optim.SGD([body, head], lr=0.1).state_dict()
optimizer = torch.optim.SGD([{"params": [body]}, {"params": [head]}], lr=0.1)
optimizer.load_state_dict(saved)
# --8<-- [end:run]
