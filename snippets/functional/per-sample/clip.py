# --8<-- [start:run]
import torch
from torch.func import grad, vmap


def loss(w, x, t):
    return (x @ w - t) ** 2 / 2


w = torch.tensor([2.0, 1.0])
batch, targets = torch.tensor([[3.0, 4.0], [6.0, 8.0]]), torch.tensor([9.0, 15.0])
gradients = vmap(grad(loss), in_dims=(None, 0, 0))(w, batch, targets)
norms = gradients.norm(dim=1)
clipped = gradients * (5 / norms).clamp(max=1)[:, None]
print("gradients:", gradients.tolist())
print("norms:", norms)
print("mean of the clipped:", clipped.mean(0))
# --8<-- [end:run]
