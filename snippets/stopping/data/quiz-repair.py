# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)
(w**2).backward()
with torch.no_grad():
    w -= 0.5 * w.grad
print("w:", w.item())
print("w._version:", w._version)
# --8<-- [end:run]
