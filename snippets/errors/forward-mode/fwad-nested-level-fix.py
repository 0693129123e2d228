# --8<-- [start:run]
import torch


def slope(x):
    return torch.func.jvp(lambda t: t**3, (x,), (torch.ones_like(x),))[1]


x = torch.tensor(2.0)
first, second = torch.func.jvp(slope, (x,), (torch.ones_like(x),))
print("first:", first)
print("second:", second)
# --8<-- [end:run]
