# --8<-- [start:run]
import torch

x = torch.tensor(2.0, requires_grad=True)
(slope,) = torch.autograd.grad(x**3, x, create_graph=True)
slope.backward()
print("slope:", slope.detach())
print("x.grad, the second derivative:", x.grad)
# --8<-- [end:run]
