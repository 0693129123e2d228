# --8<-- [start:all]
import torch

x = torch.tensor(3.0, requires_grad=True)
a = torch.tensor(1.0, requires_grad=True)
b = torch.tensor(-2.0, requires_grad=True)
c = torch.tensor(1.0, requires_grad=True)
y = a * torch.pow(x, 2) + b * x + c
y.backward()
print("x.grad:", x.grad)
print("a.grad:", a.grad)
print("b.grad:", b.grad)
print("c.grad:", c.grad)
# --8<-- [end:all]
