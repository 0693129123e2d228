# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
c = torch.tensor(7.0, requires_grad=True)
h = 2 * x
h[0] = c
h.sum().backward()
print("h:", h.detach())
print("x.grad:", x.grad)
print("c.grad:", c.grad)
# --8<-- [end:run]
