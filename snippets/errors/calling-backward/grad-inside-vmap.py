# --8<-- [start:run]
import torch


def slope(x):
    return torch.autograd.grad(x**2, x)[0]


x = torch.tensor([1.0, 3.0], requires_grad=True)
torch.vmap(slope)(x)
# --8<-- [end:run]
