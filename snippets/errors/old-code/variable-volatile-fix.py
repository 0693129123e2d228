# --8<-- [start:run]
import torch

w = torch.tensor(2.0, requires_grad=True)
x = torch.tensor(3.0)
with torch.no_grad():
    y = w * x
print("y.requires_grad:", y.requires_grad)
# --8<-- [end:run]
