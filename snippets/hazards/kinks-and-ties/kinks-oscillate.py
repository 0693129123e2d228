# --8<-- [start:run]
import torch

w = torch.tensor(0.75, requires_grad=True)
path = []
for _ in range(5):
    (gradient,) = torch.autograd.grad(w.abs(), w)
    with torch.no_grad():
        w -= 0.5 * gradient
    path.append(w.item())
print("abs:", path)
# --8<-- [end:run]
