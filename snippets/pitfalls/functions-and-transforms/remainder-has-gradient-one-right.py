# --8<-- [start:run]
import torch

x = torch.tensor(7.75)
for h in (0.125, 0.5):
    slope = ((x + h) % 2 - (x - h) % 2) / (2 * h)
    print(f"step {h}: {slope.item()}")
# --8<-- [end:run]
