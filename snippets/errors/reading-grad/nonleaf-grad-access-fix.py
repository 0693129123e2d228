# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x**2
y.retain_grad()
(3 * y).sum().backward()
print("y.grad:", y.grad)
print("x.grad:", x.grad)
# --8<-- [end:run]
