# --8<-- [start:run]
import torch


def f(x):
    return x**2 - 2 * x + 1


x = torch.tensor(0.0, requires_grad=True)
(slope,) = torch.autograd.grad(f(x), x, create_graph=True)
(curvature,) = torch.autograd.grad(slope, x)
with torch.no_grad():
    x -= slope / curvature
print("slope:", slope.item())
print("curvature:", curvature.item())
print("x:", x.item())
# --8<-- [end:run]
