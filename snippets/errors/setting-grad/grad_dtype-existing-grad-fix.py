# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
(x**2).sum().backward()
print("before:", x.grad)
x.grad = None
x.grad_dtype = torch.float64
(x**2).sum().backward()
print("after:", x.grad)
# --8<-- [end:run]
