# --8<-- [start:run]
import torch
import torch.nn.functional as F

w = torch.tensor(0.75, requires_grad=True)
path = []
for _ in range(5):
    (gradient,) = torch.autograd.grad(F.smooth_l1_loss(w, torch.tensor(0.0)), w)
    with torch.no_grad():
        w -= 0.5 * gradient
    path.append(w.item())
print("smooth_l1_loss:", path)
# --8<-- [end:run]
