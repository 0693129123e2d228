# --8<-- [start:run]
import torch
from torch.func import jacfwd


def f(x):
    return torch.stack([x[0] * x[1], x[0] + x[1], x[1] ** 2])


x = torch.tensor([2.0, 3.0], dtype=torch.float64)
h = 0.5
columns = [(f(x + step) - f(x - step)) / (2 * h) for step in h * torch.eye(2, dtype=torch.float64)]
print("difference quotients:", torch.stack(columns, dim=1).tolist())
print("forward mode:", jacfwd(f)(x).tolist())
# --8<-- [end:run]
