# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x * 2
z = y**2
y = y + 3
z.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
