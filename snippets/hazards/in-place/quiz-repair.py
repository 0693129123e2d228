# --8<-- [start:run]
import torch

x = torch.zeros(2, requires_grad=True)
h = x.exp()
h = h + 1
h.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
