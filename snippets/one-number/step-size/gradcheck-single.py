# --8<-- [start:run]
import torch
from torch.autograd import gradcheck


def cube(x):
    return x * x * x


x = torch.tensor(3.0, requires_grad=True)
gradcheck(cube, x)
# --8<-- [end:run]
