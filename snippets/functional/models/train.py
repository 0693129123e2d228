# --8<-- [start:run]
import torch
from torch.func import grad, vmap


def loss(w, x, t):
    return ((x @ w - t) ** 2).sum() / 2


weights = torch.tensor([[1.0, 2.0], [3.0, -1.0]])
rates = torch.tensor([0.5, 0.25])
x, t = torch.eye(2), torch.tensor([5.0, 7.0])


def step(w, rate):
    return w - rate * grad(loss)(w, x, t)


for _ in range(3):
    weights = vmap(step)(weights, rates)
    print(weights.tolist())
# --8<-- [end:run]
