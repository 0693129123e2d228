# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
(x**2).sum().backward()
del x.grad
print("x.grad:", x.grad)
del x
print("x" in globals())
# --8<-- [end:run]
