# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
h = 2 * x
h.mul_(3)
y = h**2
y.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
