# --8<-- [start:run]
import torch

x = torch.ones(1, 2, requires_grad=True)
y = torch.cat([x, torch.zeros(1, 3)], dim=1)
y.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
