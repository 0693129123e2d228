# --8<-- [start:run]
import torch
from torch.func import grad, vmap


def loss(w, x, t):
    return (x @ w - t) ** 2


w = torch.tensor([2.0, 1.0])
batch, targets = torch.tensor([[1.0, 3.0], [4.0, 2.0]]), torch.tensor([2.0, 9.0])
print("x:", vmap(grad(loss, argnums=1), in_dims=(None, 0, 0))(w, batch, targets).tolist())
print("all at once:", grad(lambda x: ((x @ w - targets) ** 2).sum())(batch).tolist())
# --8<-- [end:run]
