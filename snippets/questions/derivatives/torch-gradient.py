# --8<-- [start:run]
import torch

x = torch.arange(4.0, requires_grad=True)
y = x**2
(slopes,) = torch.gradient(y.detach())
y.sum().backward()
print("slopes:", slopes)
print("x.grad:", x.grad)
# --8<-- [end:run]
