# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
setting = "float64"
x.grad_dtype = getattr(torch, setting)
(x**2).sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
