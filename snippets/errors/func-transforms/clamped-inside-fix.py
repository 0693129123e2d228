# --8<-- [start:run]
import torch
from torch import nn

weight = nn.Parameter(torch.tensor([-1.0, 2.0]))


def loss(x):
    return (weight.clamp(min=0.0) * x).sum()


print("gradient:", torch.func.grad(loss)(torch.ones(2)).detach())
print("weight:", weight.detach())
# --8<-- [end:run]
