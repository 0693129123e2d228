# --8<-- [start:run]
import torch


def double(x):
    return 2 * x.detach()


x = torch.ones(2, dtype=torch.double, requires_grad=True)
torch.autograd.gradcheck(double, x)
# --8<-- [end:run]
