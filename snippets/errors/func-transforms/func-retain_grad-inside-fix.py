# --8<-- [start:run]
import torch


def double(x):
    return 2 * x


def loss(y):
    return (y**2).sum()


y = double(torch.tensor([1.0, 2.0]))
print(torch.func.grad(loss)(y))
# --8<-- [end:run]
