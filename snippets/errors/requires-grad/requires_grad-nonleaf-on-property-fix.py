# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x**2
y.requires_grad_()
print("y.is_leaf:", y.is_leaf)
y.retain_grad()
(3 * y).sum().backward()
print("y.grad:", y.grad)
# --8<-- [end:run]
