# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)


def square(x):
    return w**2


torch.autograd.functional.vjp(square, torch.tensor(2.0), strict=True)
# --8<-- [end:run]
