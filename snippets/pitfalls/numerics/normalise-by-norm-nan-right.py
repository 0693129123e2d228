# --8<-- [start:run]
import torch

x = torch.zeros(2, requires_grad=True)
unit = x / (x.norm() + 0.5)
unit.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
