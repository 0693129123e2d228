# --8<-- [start:tensor]
import torch


def f(x):
    return x**2 - 2 * x + 1


x = torch.tensor(3.0)
h = torch.tensor(0.0)
print((f(x + h) - f(x)) / h)
# --8<-- [end:tensor]

# --8<-- [start:float]
print((f(3.0 + 0.0) - f(3.0)) / 0.0)
# --8<-- [end:float]
