# --8<-- [start:run]
import torch


def central(f, x):
    h = x.abs().clamp(min=1.0) * 2.0**-18
    return (f(x + h) - f(x - h)) / (2 * h)


x = torch.tensor([0.0, 3.0, 2.0**40], dtype=torch.float64)
slopes = central(lambda x: x * x * x, x)
for slope, exact in zip(slopes.tolist(), (3 * x**2).tolist(), strict=True):
    print(f"slope: {slope:.3e}, exact: {exact:.3e}")
# --8<-- [end:run]
