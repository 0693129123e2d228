# --8<-- [start:run]
import torch

h = 0.5
x = torch.tensor([0.0, 1.0, 2.0, 3.0], requires_grad=True)


def f(x):
    return x**2 - 2 * x + 1


f(x).sum().backward()
with torch.no_grad():
    difference = (f(x + h) - f(x - h)) / (2 * h)
print("by autograd:", x.grad)
print("by finite difference:", difference)
# --8<-- [end:run]
