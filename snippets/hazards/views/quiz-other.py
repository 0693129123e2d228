# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
h = 2 * x
v = h[0]
h[1].mul_(5)
(gradient,) = torch.autograd.grad(v, x)
print("grad_fn:", v.grad_fn.name())
print("gradient of v:", gradient)
# --8<-- [end:run]
