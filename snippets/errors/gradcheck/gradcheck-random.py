# --8<-- [start:run]
import torch

generator = torch.Generator().manual_seed(0)


def drop(x):
    mask = torch.rand(2, generator=generator) > 0.5
    return x * mask


x = torch.ones(2, dtype=torch.double, requires_grad=True)
torch.autograd.gradcheck(drop, x)
# --8<-- [end:run]
