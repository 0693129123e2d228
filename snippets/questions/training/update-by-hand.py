# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)
for _ in range(2):
    ((w - 1) ** 2).backward()
    with torch.no_grad():
        w -= 0.25 * w.grad
    w.grad = None
    print("w:", w.item())
# --8<-- [end:run]
