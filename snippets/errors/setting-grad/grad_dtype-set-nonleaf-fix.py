# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
x.grad_dtype = torch.float64
y = (x**2).double()
y.retain_grad()
y.sum().backward()
print("x.grad:", x.grad)
print("y.grad:", y.grad)
# --8<-- [end:run]
