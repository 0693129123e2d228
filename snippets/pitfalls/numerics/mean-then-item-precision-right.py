# --8<-- [start:run]
import torch


def f(x):
    return (x * 2**-27 + 1.0 - 1.0) * 2**27


x = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
y = f(x)
y.backward()
print("y:", y.item())
print("x.grad:", x.grad.item())
with torch.no_grad():
    print("difference quotient:", (f(x + 0.5) - f(x - 0.5)).item())
# --8<-- [end:run]
