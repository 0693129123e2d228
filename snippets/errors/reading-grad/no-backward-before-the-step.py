# --8<-- [start:run]
import torch

w = torch.tensor(1.0, requires_grad=True)
loss = (w - 3) ** 2
with torch.no_grad():
    w -= 0.1 * w.grad
# --8<-- [end:run]
