# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2
y.requires_grad_(True)
print("y:", y)
# --8<-- [end:run]

# --8<-- [start:raise]
y.requires_grad_(False)
# --8<-- [end:raise]
