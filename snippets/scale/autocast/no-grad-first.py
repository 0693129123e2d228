# --8<-- [start:run]
import torch

x = torch.full((1, 1), 3.0)
w = torch.ones(1, 1, requires_grad=True)
with torch.autocast("cpu", dtype=torch.bfloat16):
    with torch.no_grad():
        target = x @ w
    loss = (x @ w).sum()
loss.backward()
print("target.requires_grad:", target.requires_grad)
print("w.grad:", w.grad)
# --8<-- [end:run]
