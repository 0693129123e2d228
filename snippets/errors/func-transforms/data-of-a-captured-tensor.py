# --8<-- [start:run]
import torch
from torch import nn

weight = nn.Parameter(torch.tensor([-1.0, 2.0]))


def loss(x):
    weight.data = weight.data.clamp(min=0.0)
    return (weight * x).sum()


torch.func.grad(loss)(torch.ones(2))
weight.sum()
# --8<-- [end:run]
