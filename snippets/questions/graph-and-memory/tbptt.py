# --8<-- [start:run]
import torch

w = torch.tensor(2.0, requires_grad=True)
hidden = torch.tensor(1.0)
for _ in range(3):
    hidden = w * hidden.detach()
    hidden.backward()
print("hidden:", hidden.item())
print("w.grad:", w.grad)
# --8<-- [end:run]
