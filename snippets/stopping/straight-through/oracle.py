# --8<-- [start:run]
import torch

h = 0.125
x = torch.tensor([0.2, 1.75, -2.75])
print("difference quotients:", (torch.round(x + h) - torch.round(x - h)) / (2 * h))
h = 4.0
print("over eight steps of the stairs:", (torch.round(x + h) - torch.round(x - h)) / (2 * h))
# --8<-- [end:run]
