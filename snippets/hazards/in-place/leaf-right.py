# --8<-- [start:run]
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
with torch.no_grad():
    w -= 0.5
print(w)
# --8<-- [end:run]
