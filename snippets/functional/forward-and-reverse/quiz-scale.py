# --8<-- [start:run]
import torch
from torch.func import grad, jacfwd


def normalised(x):
    with torch.no_grad():
        size = x.abs()
    return 6 * x / size


x = torch.tensor(2.0)
print("reverse:", grad(normalised)(x))
print("forward:", jacfwd(normalised)(x))
# --8<-- [end:run]
