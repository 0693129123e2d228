# --8<-- [start:compare]
import torch


def f(x):
    return 1.0 * x**2 - 2.0 * x + 1.0


def derivative(x):
    return 2.0 * x - 2.0


x = torch.tensor(0.0, requires_grad=True)
f(x).backward()

h = 0.5  # a power of two, so that no step below is rounded
print("formula:", derivative(0.0))
print("difference quotient:", (f(h) - f(-h)) / (2 * h))
print("autograd:", x.grad.item())
# --8<-- [end:compare]
