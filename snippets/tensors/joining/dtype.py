# --8<-- [start:run]
import torch

a = torch.tensor([1.0, 2.0], requires_grad=True)
b = torch.tensor([3.0, 4.0], dtype=torch.float64)
y = torch.cat([a, b])
y.sum().backward()
print("y:", y.dtype)
print("a.grad:", a.grad.dtype)
# --8<-- [end:run]
