# --8<-- [start:run]
import torch

w = torch.ones(2, dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
w.sum().backward()
optimizer.step()
print("w:", w.detach())
# --8<-- [end:run]
