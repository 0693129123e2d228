# --8<-- [start:run]
import torch

x = torch.arange(3.0, requires_grad=True)
converted = torch.arange(3).float().requires_grad_()
(x**2).sum().backward()
(converted**2).sum().backward()
print("x.grad:", x.grad)
print("converted.grad:", converted.grad)
# --8<-- [end:run]
