# --8<-- [start:run]
import torch

w = torch.tensor(2.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
(w**2).backward()
print("after backward:", w.grad)
optimizer.zero_grad()
print("after zero_grad:", w.grad)
# --8<-- [end:run]
