# --8<-- [start:wrong]
import torch

x = torch.tensor(2.0, requires_grad=True)
y = x**3
(slope,) = torch.autograd.grad(y, x, retain_graph=True)
loss = y + slope
print("loss:", loss.item())
print("wrong:", torch.autograd.grad(loss, x))
# --8<-- [end:wrong]

# --8<-- [start:right]
y = x**3
(slope,) = torch.autograd.grad(y, x, create_graph=True)
loss = y + slope
print("loss:", loss.item())
print("right:", torch.autograd.grad(loss, x))
# --8<-- [end:right]

# --8<-- [start:oracle]
def f(x):
    return x**3 + 3 * x**2


h = 2.0**-10
print("difference quotient:", round((f(2 + h) - f(2 - h)) / (2 * h), 4))
# --8<-- [end:oracle]
