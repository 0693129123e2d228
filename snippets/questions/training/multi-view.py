# --8<-- [start:run]
import torch

x = torch.ones(2, 2, requires_grad=True)
h = x.clone()
h[0] *= 3
h.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
