# --8<-- [start:run]
import torch


def loss(w):
    return (w**2).sum()


def penalty(w):
    return (torch.func.grad(loss)(w) ** 2).sum()


w = torch.tensor([1.0, 2.0])
print("loss:", torch.func.grad(loss)(w))
print("penalty:", torch.func.grad(penalty)(w))
# --8<-- [end:run]
