# --8<-- [start:run]
import torch

x = torch.ones(2, 3, requires_grad=True)
y = x.t().reshape(6) * torch.arange(6.0)
y.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
