# --8<-- [start:run]
import torch


def cube(x):
    return x**3


h = 1.0
x = torch.tensor(2.0, requires_grad=True)
cube(x).backward()
print("forward:", (cube(2.0 + h) - cube(2.0)) / h)
print("central:", (cube(2.0 + h) - cube(2.0 - h)) / (2 * h))
print("autograd:", x.grad.item())
# --8<-- [end:run]
