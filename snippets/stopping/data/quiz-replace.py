# --8<-- [start:run]
import torch

w = torch.tensor([1.0], requires_grad=True)
other = torch.tensor([5.0])
w.data = other
with torch.no_grad():
    w += 1
print("w:", w.detach())
print("other:", other)
# --8<-- [end:run]
