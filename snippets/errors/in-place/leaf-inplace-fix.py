# --8<-- [start:run]
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
with torch.no_grad():
    w += 1
print("changed:", w)

shifted = w + 1
print("computed:", shifted)
# --8<-- [end:run]
