# --8<-- [start:run]
import torch

x = torch.ones(2, requires_grad=True)
(3 * x).sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
