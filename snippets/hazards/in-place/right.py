# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
h = 2 * x
y = h**2
h = h + 1
y.sum().backward()
print("h:", h.detach())
print("x.grad:", x.grad)
# --8<-- [end:run]
