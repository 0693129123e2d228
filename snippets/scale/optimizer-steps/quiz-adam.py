# --8<-- [start:run]
import torch

w = torch.tensor(4.0, requires_grad=True)
optimizer = torch.optim.Adam([w], lr=1.0, fused=True)
first, second = 7 * w, w**2
first.backward()
optimizer.step()
optimizer.zero_grad()
second.backward()
print("w:", round(w.item(), 3))
print("w.grad:", w.grad)
# --8<-- [end:run]
