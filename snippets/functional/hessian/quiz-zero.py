# --8<-- [start:run]
import torch
from torch import nn
from torch.func import grad, hessian

matrix = torch.tensor([[2.0, -1.0], [3.0, 1.0]])


def f(x):
    return nn.functional.relu(matrix @ x).sum()


x = torch.tensor([3.0, 5.0])
print("gradient:", grad(f)(x))
print("Hessian:", hessian(f)(x).tolist())
# --8<-- [end:run]
