# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
other = torch.tensor([3.0, 4.0])
y = x * other
y.sum().backward()
print("y:", y.detach())
print("x.grad:", x.grad)
# --8<-- [end:run]
