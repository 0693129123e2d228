# --8<-- [start:run]
import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)
y = torch.where(x > 0, x.sqrt(), 0.0)
y.sum().backward()
print("y:", y.detach())
print("x.grad:", x.grad)
# --8<-- [end:run]
