# --8<-- [start:run]
import torch

w = torch.tensor(1.0, requires_grad=True)
(w**2).backward()
with torch.no_grad():
    w -= 0.1 * w.grad
print("w:", w)
print("w.requires_grad:", w.requires_grad)
print("w.grad:", w.grad)
# --8<-- [end:run]
