# --8<-- [start:run]
import torch

w = torch.tensor(0.0, requires_grad=True, dtype=torch.float64)
for slope in (1e8, 1.0, -1e8):
    (slope * w).backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
