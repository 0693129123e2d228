# --8<-- [start:run]
import torch

x = torch.tensor(0.0, requires_grad=True)
for _ in range(3):
    ((x - 1) ** 2).backward()
    with torch.no_grad():
        x -= 0.25 * x.grad
    x.grad = None
print("x:", x.item())
# --8<-- [end:run]
