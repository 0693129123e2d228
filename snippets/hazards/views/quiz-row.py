# --8<-- [start:run]
import torch

x = torch.ones(2, 2, requires_grad=True)
h = 2 * x
h[0] *= 5
h.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
