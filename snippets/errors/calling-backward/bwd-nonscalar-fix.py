# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = x**2
y.backward(torch.ones_like(y))
print("with ones:", x.grad)

x.grad = None
(x**2).sum().backward()
print("sum:", x.grad)

x.grad = None
(x**2).mean().backward()
print("mean:", x.grad)
# --8<-- [end:run]
