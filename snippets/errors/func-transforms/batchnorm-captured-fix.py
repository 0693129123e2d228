# --8<-- [start:run]
import torch
from torch import nn

norm = nn.BatchNorm1d(1)
x = torch.tensor([[1.0], [3.0]])


def loss(parameters, buffers):
    return torch.func.functional_call(norm, (parameters, buffers), (x,)).sum()


gradient = torch.func.grad(loss)(dict(norm.named_parameters()), dict(norm.named_buffers()))
print("bias:", gradient["bias"].detach())
print("running_mean:", norm.running_mean)
# --8<-- [end:run]
