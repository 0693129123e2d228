# --8<-- [start:run]
import torch


def f(x):
    return x * x.item()


x = torch.tensor(3.0, dtype=torch.float64, requires_grad=True)
f(x).backward()
h = 0.5
with torch.no_grad():
    quotient = (f(x + h) - f(x - h)) / (2 * h)
print("autograd:", x.grad.item())
print("difference quotient:", quotient.item())
# --8<-- [end:run]
