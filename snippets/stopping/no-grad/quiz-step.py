# --8<-- [start:run]
import torch

w = torch.tensor(4.0, requires_grad=True)
(w**2).backward()
with torch.no_grad():
    w -= 0.25 * w.grad
print("w:", w)
# --8<-- [end:run]
