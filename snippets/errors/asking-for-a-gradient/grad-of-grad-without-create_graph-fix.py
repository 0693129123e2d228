# --8<-- [start:run]
import torch

x = torch.tensor(2.0, requires_grad=True)
y = x**3
(slope,) = torch.autograd.grad(y, x, create_graph=True)
print("slope:", slope)
print("second derivative:", torch.autograd.grad(slope, x)[0])
# --8<-- [end:run]
