# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0, 3.0], dtype=torch.float64)
u = x * x
h = 2.0**-10
print("u held fixed:", ((u * (x + h) - u * (x - h)) / (2 * h)).tolist())
print("u recomputed:", (((x + h) ** 3 - (x - h) ** 3) / (2 * h)).round(decimals=4).tolist())
# --8<-- [end:run]
