# --8<-- [start:run]
import torch


def f(x):
    return x**3


x = torch.tensor(2.0, requires_grad=True)
f(x).backward()
print("difference:", (f(2.5) - f(1.5)) / 1.0)
print("autograd:", x.grad.item())
# --8<-- [end:run]
