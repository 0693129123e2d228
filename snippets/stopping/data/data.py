# --8<-- [start:wrong]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = (x**2).sum()
x.data.mul_(10)
y.backward()
print("y:", y.item())
print("x.grad, wrong:", x.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
x = torch.tensor([1.0, 2.0], requires_grad=True)
y = (x**2).sum()
y.backward()
print("y:", y.item())
print("x.grad, right:", x.grad)
# --8<-- [end:right]

# --8<-- [start:oracle]
def f(x):
    return (x**2).sum()


h = 0.5
point = torch.tensor([1.0, 2.0])
quotients = [(f(point + s) - f(point - s)) / (2 * h) for s in h * torch.eye(2)]
print("difference quotients:", torch.stack(quotients))
# --8<-- [end:oracle]
