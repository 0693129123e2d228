# --8<-- [start:run]
import torch

x = torch.tensor([10.0, 20.0, 30.0], requires_grad=True)
z = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = torch.where(x > 15, x, z)
print("y:", y)
y.sum().backward()
print("x.grad:", x.grad)
print("z.grad:", z.grad)
# --8<-- [end:run]
