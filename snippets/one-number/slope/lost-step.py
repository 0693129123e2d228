# --8<-- [start:run]
import torch


def f(x):
    return x**2 - 2 * x + 1


x = torch.tensor(3.0)
for h in (2.0**-8, 2.0**-16, 2.0**-24):
    print("forward quotient:", (f(x + h) - f(x)) / h)
print("the last step changes x:", bool(x + h != x))
# --8<-- [end:run]
