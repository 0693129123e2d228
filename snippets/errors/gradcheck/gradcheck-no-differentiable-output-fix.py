# --8<-- [start:run]
import torch


def double(x):
    return 2 * x


x = torch.ones(2, dtype=torch.double, requires_grad=True)
print("gradcheck:", torch.autograd.gradcheck(double, x))
# --8<-- [end:run]
