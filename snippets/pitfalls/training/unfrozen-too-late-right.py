# --8<-- [start:run]
import torch

w = torch.tensor(1.0, requires_grad=True)
b = torch.tensor(1.0)
optimizer = torch.optim.SGD([p for p in (w, b) if p.requires_grad], lr=0.5)
b.requires_grad_(True)
optimizer.add_param_group({"params": [b]})
(w + b).backward()
optimizer.step()
print("b.grad:", b.grad)
print("b:", b.detach())
# --8<-- [end:run]
