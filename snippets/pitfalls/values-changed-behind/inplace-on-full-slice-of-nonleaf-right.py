# --8<-- [start:run]
import torch

x = torch.ones(3, requires_grad=True)
with torch.no_grad():
    x += 1
y = x + 1
print("x:", x)
print("y:", y)
# --8<-- [end:run]
