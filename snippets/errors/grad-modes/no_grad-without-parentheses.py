# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)
with torch.no_grad:
    y = w**2
# --8<-- [end:run]
