# --8<-- [start:run]
import torch


def total(x):
    return x.sum().item()


x = torch.ones(2, dtype=torch.double, requires_grad=True)
torch.autograd.gradcheck(total, x)
# --8<-- [end:run]
