# --8<-- [start:run]
import torch
from torch.func import jacfwd


def f(x, y):
    return x @ y


x, y = torch.ones(4, 2), torch.ones(2, 3)
print("shapes:", [tuple(block.shape) for block in jacfwd(f, argnums=(0, 1))(x, y)])
# --8<-- [end:run]
