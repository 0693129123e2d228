# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x[0] ** 2 * x[1] + x[1] ** 3
v = torch.tensor([1.0, 10.0])
(g,) = torch.autograd.grad(y, x, create_graph=True)
print("H v:", torch.autograd.grad(g, x, grad_outputs=v))
# --8<-- [end:run]
