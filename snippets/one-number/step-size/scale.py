# --8<-- [start:run]
import torch


def cube(x):
    return x * x * x


def central(x, h):
    return (cube(x + h) - cube(x - h)) / (2 * h)


x = torch.tensor(2.0**40, dtype=torch.float64)
exact = 3 * x.item() ** 2
print(f"derivative: {exact:.3e}")
print(f"fixed step: {central(x, 2.0**-18).item():.3e}")
print(f"step in proportion to x: {central(x, x * 2.0**-18).item():.3e}")
# --8<-- [end:run]
