# --8<-- [start:run]
import torch

x = torch.ones(2, 2, requires_grad=True)
y = torch.sqrt(x).clone()
y[0].mul_(2)
y.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
