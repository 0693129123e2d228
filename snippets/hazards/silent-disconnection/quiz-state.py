# --8<-- [start:run]
import torch

w = torch.tensor(2.0, requires_grad=True)
with torch.no_grad():
    saved = 3 * w
(w**2 + saved).backward()
print("saved under no_grad:", w.grad)

w.grad = None
(w**2 + 3 * w).backward()
print("recorded:", w.grad)
# --8<-- [end:run]
