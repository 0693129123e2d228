# --8<-- [start:grad]
import torch

x = torch.tensor(0.0, requires_grad=True)
y = torch.pow(x, 2) - 2 * x + 1

(slope,) = torch.autograd.grad(y, x, retain_graph=True)
print("slope:", slope)
print("x.grad after grad:", x.grad)
# --8<-- [end:grad]

# --8<-- [start:backward]
returned = y.backward()
print("returned:", returned)
print("x.grad after backward:", x.grad)
# --8<-- [end:backward]

# --8<-- [start:oracle]
def f(x):
    return x**2 - 2 * x + 1


h = 0.5
print("difference quotient:", (f(0.0 + h) - f(0.0 - h)) / (2 * h))
# --8<-- [end:oracle]
