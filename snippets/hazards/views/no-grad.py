# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
h = 2 * x
with torch.no_grad():
    v = h[0]
v.mul_(3)
# --8<-- [end:run]
