# --8<-- [start:run]
import torch


def total(x):
    return x.sum()


x = torch.ones(2, dtype=torch.double, requires_grad=True)
print("gradcheck:", torch.autograd.gradcheck(total, x))
# --8<-- [end:run]
