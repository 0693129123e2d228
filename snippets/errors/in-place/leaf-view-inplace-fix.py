# --8<-- [start:run]
import torch

w = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
with torch.no_grad():
    w[0] = 5.0
print("set:", w)

v = w.clone()
v[0] = 7.0
(v**2).sum().backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
