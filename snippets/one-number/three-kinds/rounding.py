# --8<-- [start:run]
import torch


def f(x):
    """The value of x, sent through a number so large that small changes of x are rounded away."""
    return (x + 2.0**20) - 2.0**20


h = 2.0**-5
x = torch.tensor(3.0, requires_grad=True)
f(x).backward()
print("one step up:", f(torch.tensor(3.0 + h)).item())
print("one step down:", f(torch.tensor(3.0 - h)).item())
print("automatic:", x.grad.item())
# --8<-- [end:run]
