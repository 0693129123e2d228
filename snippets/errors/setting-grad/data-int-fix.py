# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
with torch.no_grad():
    x.copy_(torch.tensor([3, 4]))
print("x:", x)
# --8<-- [end:run]
