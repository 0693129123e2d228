# --8<-- [start:run]
import torch


def force(x):
    energy = (x**2).sum()
    return -torch.autograd.grad(energy, x)[0]


x = torch.tensor([1.0, 2.0], requires_grad=True)
with torch.no_grad():
    force(x)
# --8<-- [end:run]
