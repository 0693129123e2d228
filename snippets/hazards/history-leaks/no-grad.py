# --8<-- [start:run]
import torch

w = torch.tensor(0.5, requires_grad=True)
total = torch.tensor(0.0)
with torch.no_grad():
    for x in torch.tensor([1.0, 2.0, 4.0]):
        total += (w * x - 1) ** 2
print("total:", total)
# --8<-- [end:run]
