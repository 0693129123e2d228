# --8<-- [start:run]
import torch
from torch.func import grad_and_value, vmap


def loss(w):
    return (w**2).sum() / 2


weights = torch.tensor([[3.0, 4.0], [6.0, 8.0]])
rates = torch.tensor([0.5, 1.25, 0.25])


def after(w, rate):
    gradient, _ = grad_and_value(loss)(w)
    return loss(w - rate * gradient)


table = vmap(vmap(after, in_dims=(None, 0)), in_dims=(0, None))(weights, rates)
print("losses:", table.tolist())
print("best rate of each:", rates[table.argmin(1)])
# --8<-- [end:run]
