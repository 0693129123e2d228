# --8<-- [start:run]
import torch

w = torch.tensor(1.0, requires_grad=True)
for _ in range(3):
    loss = (w - 3) ** 2
    loss.backward()
    with torch.no_grad():
        w -= 0.25 * w.grad
    w.grad = None
    print("w:", w.item(), "is_leaf:", w.is_leaf, "requires_grad:", w.requires_grad)
# --8<-- [end:run]
