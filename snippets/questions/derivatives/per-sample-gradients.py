# --8<-- [start:run]
import torch
from torch.func import grad, vmap


def loss(w, x):
    return (w @ x) ** 2


w = torch.tensor([1.0, 2.0])
samples = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
print("gradients:", vmap(grad(loss), in_dims=(None, 0))(w, samples))
# --8<-- [end:run]
