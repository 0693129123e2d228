# --8<-- [start:run]
import torch

w = torch.tensor(2.0, requires_grad=True)
y = w * w
y.backward()
with torch.no_grad():
    w.fill_(5.0)
print("w.grad:", w.grad)
# --8<-- [end:run]
