# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = x**2
(gradient,) = torch.autograd.grad(y, x, grad_outputs=torch.ones_like(y))
print(gradient)
# --8<-- [end:run]
