# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = x * 1
with torch.no_grad():
    part = y[:2]
part.mul_(2)
# --8<-- [end:run]
