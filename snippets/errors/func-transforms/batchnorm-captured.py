# --8<-- [start:run]
import torch
from torch import nn

norm = nn.BatchNorm1d(1)
x = torch.tensor([[1.0], [3.0]])


def loss(parameters):
    return torch.func.functional_call(norm, parameters, (x,)).sum()


torch.func.grad(loss)(dict(norm.named_parameters()))
# --8<-- [end:run]
