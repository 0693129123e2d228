# --8<-- [start:run]
import torch


def loss(w, x):
    return (w @ x) ** 2


w = torch.tensor([1.0, 1.0])
batch = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
print(torch.vmap(torch.func.grad(loss), in_dims=(None, 0))(w, batch))
# --8<-- [end:run]
