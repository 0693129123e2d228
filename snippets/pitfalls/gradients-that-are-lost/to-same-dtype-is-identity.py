# --8<-- [start:run]
import torch

for dtype in (torch.float32, torch.float64):
    w = torch.ones(2, requires_grad=True).to(dtype)
    print(f"{dtype}: is_leaf {w.is_leaf}")
# --8<-- [end:run]
