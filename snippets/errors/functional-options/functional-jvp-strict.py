# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)


def constant(x):
    return w**2


torch.autograd.functional.jvp(constant, torch.tensor(2.0), torch.tensor(1.0), strict=True)
# --8<-- [end:run]
