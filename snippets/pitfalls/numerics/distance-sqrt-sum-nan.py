# --8<-- [start:run]
import torch

x = torch.zeros(2, requires_grad=True)
(x**2).sum().sqrt().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
