# --8<-- [start:run]
import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
optimizer.zero_grad()
(w**2).backward()
optimizer.step()
print("w:", w.detach())
# --8<-- [end:run]
