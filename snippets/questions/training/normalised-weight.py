# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 0.0])
w = torch.tensor([3.0, 4.0], requires_grad=True)
(w / w.norm() @ x).backward()
print("in the forward pass:", w.grad)

w = torch.tensor([3.0, 4.0], requires_grad=True)
with torch.no_grad():
    w /= w.norm()
(w @ x).backward()
print("under no_grad:", w.grad)
# --8<-- [end:run]
