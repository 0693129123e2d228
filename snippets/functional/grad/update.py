# --8<-- [start:run]
import torch
from torch.func import grad


def step(w, rate):
    return w - rate * grad(torch.square)(w)


def short(w, rate):
    return w - rate * grad(torch.square)(w).detach()


w, rate = torch.tensor(3.0), torch.tensor(0.125)
print("after the step:", step(w, rate))
print("through the step:", grad(lambda w, rate: step(w, rate) ** 2, argnums=(0, 1))(w, rate))
print("first order only:", grad(lambda w: short(w, rate) ** 2)(w))
# --8<-- [end:run]
