# --8<-- [start:run]
import torch

x = torch.ones(2, requires_grad=True)
y = torch.cat([x, torch.zeros(3)])
y.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
