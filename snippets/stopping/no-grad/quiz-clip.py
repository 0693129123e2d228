# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)
(w**2).backward()
with torch.no_grad():
    w.grad.clamp_(max=1.0)
    w.clamp_(max=2.0)
print("w.grad:", w.grad)
print("w:", w)
(w**2).backward()
print("w.grad after one more pass:", w.grad)
# --8<-- [end:run]
