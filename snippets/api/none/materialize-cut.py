# --8<-- [start:wrong]
import torch


def f(x, w):
    return x**2 + w.detach() ** 2


x = torch.tensor(3.0, dtype=torch.float64, requires_grad=True)
w = torch.tensor(2.0, dtype=torch.float64, requires_grad=True)
_, gradient = torch.autograd.grad(f(x, w), [x, w], materialize_grads=True)
print("materialized, wrong:", gradient.item())
# --8<-- [end:wrong]

# --8<-- [start:oracle]
h = 0.5
with torch.no_grad():
    print("difference quotient:", ((f(x, w + h) - f(x, w - h)) / (2 * h)).item())
# --8<-- [end:oracle]

# --8<-- [start:right]
_, gradient = torch.autograd.grad(x**2 + w**2, [x, w])
print("without the cut, right:", gradient.item())
# --8<-- [end:right]
