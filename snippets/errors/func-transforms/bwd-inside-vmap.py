# --8<-- [start:run]
import torch

w = torch.tensor([1.0, 1.0], requires_grad=True)


def loss(x):
    value = (w @ x) ** 2
    value.backward()
    return value


torch.vmap(loss)(torch.tensor([[1.0, 2.0], [3.0, 4.0]]))
# --8<-- [end:run]
