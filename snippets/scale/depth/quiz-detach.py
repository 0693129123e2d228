# --8<-- [start:run]
import torch

w = torch.tensor(2.0, requires_grad=True)
h = torch.tensor(1.0)
for step in range(6):
    if step % 3 == 0:
        h = h.detach()
    h = w * h
h.backward()
print("h:", h.item())
print("w.grad:", w.grad)
# --8<-- [end:run]
