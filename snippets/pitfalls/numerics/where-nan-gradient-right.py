# --8<-- [start:run]
import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)
safe = torch.where(x > 0, x, 1.0)
y = torch.where(x > 0, safe.sqrt(), 0.0)
y.sum().backward()
print("y:", y.detach())
print("x.grad:", x.grad)
# --8<-- [end:run]
