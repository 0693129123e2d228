# --8<-- [start:run]
import torch

x = torch.tensor([1.0], requires_grad=True)
y = (x * 1).expand(3).clone()
y += 1
y.sum().backward()
print("y:", y)
print("x.grad:", x.grad)
# --8<-- [end:run]
