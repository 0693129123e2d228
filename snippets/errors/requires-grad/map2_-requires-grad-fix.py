# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
low, high = torch.tensor([0.0, 0.0]), torch.tensor([1.0, 1.0])
y = torch.clamp(x, low, high)
y.sum().backward()
print("y:", y.detach())
print("x.grad:", x.grad)
# --8<-- [end:run]
