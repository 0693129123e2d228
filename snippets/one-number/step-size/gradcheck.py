# --8<-- [start:default]
import inspect

import torch
from torch.autograd import gradcheck


def cube(x):
    return x * x * x


print("step of gradcheck:", inspect.signature(gradcheck).parameters["eps"].default)
x = torch.tensor(3.0, dtype=torch.float64, requires_grad=True)
print("in float64:", gradcheck(cube, x))
# --8<-- [end:default]
