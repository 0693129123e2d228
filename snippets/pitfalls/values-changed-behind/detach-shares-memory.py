# --8<-- [start:run]
import torch

x = torch.ones(2, requires_grad=True)
y = 2 * x
shown = y.detach()
shown[0] = 100.0
print("y:", y)
# --8<-- [end:run]
