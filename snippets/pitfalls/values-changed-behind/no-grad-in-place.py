# --8<-- [start:wrong]
import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2
with torch.no_grad():
    y.mul_(10)
print("y, wrong:", y)
y.backward()
print("x.grad, wrong:", x.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
x.grad = None
y = x**2
y.mul_(10)
print("y, right:", y)
y.backward()
print("x.grad, right:", x.grad)
# --8<-- [end:right]
