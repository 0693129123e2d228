# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0], requires_grad=True)
y = x * 1
with torch.no_grad():
    part = y[:3]
smaller = part[:2]
smaller.mul_(2)
# --8<-- [end:run]
