# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
y = torch.stack([x, x**2])
y.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
