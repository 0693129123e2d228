# --8<-- [start:wrong]
import torch

x = torch.tensor([0.0, 0.0], requires_grad=True)
y = x.exp()
y.data.clamp_(max=0.5)
y.sum().backward()
print("y:", y.detach())
print("x.grad, wrong:", x.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
x = torch.tensor([0.0, 0.0], requires_grad=True)
y = x.exp().clamp(max=0.5)
y.sum().backward()
print("y:", y.detach())
print("x.grad, right:", x.grad)
# --8<-- [end:right]

# --8<-- [start:oracle]
def f(x):
    return x.exp().clamp(max=0.5)


h = 0.25
print("difference quotients:", (f(torch.zeros(2) + h) - f(torch.zeros(2) - h)) / (2 * h))
# --8<-- [end:oracle]
