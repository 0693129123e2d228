# --8<-- [start:run]
import torch

w = torch.full((1, 1, 1), 2.0, dtype=torch.float16, requires_grad=True)
with torch.autocast("cpu", dtype=torch.float16):
    y = torch.bmm(torch.ones(1, 1, 1), w)
y.sum().backward()
print("y.dtype:", y.dtype)
print("w.grad:", w.grad)
print("converted:", torch.bmm(torch.ones(1, 1, 1).to(w.dtype), w).dtype)
# --8<-- [end:run]
