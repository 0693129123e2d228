# --8<-- [start:run]
import torch

x = torch.tensor([0.0, 1.0], requires_grad=True)
c = torch.tensor([0.0, 2.0], requires_grad=True)
safe = torch.where(c == 0, 1.0, c)
y = torch.where(c == 0, 0.0, x / safe)
y.sum().backward()
print("x.grad:", x.grad)
print("c.grad:", c.grad)
# --8<-- [end:run]
