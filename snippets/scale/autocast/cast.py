# --8<-- [start:run]
import torch

x = torch.ones(1, 1)
w = torch.ones(1, 1, requires_grad=True)
with torch.autocast("cpu", dtype=torch.bfloat16):
    y = x @ w + x @ w
# --8<-- [end:run]
