# --8<-- [start:view]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
h = 2 * x
v = h[0]
print("v is a view of h:", v._base is h)
print("grad_fn before:", v.grad_fn.name())
# --8<-- [end:view]

# --8<-- [start:change]
h.mul_(3)
print("v:", v.item())
print("grad_fn after:", v.grad_fn.name())
# --8<-- [end:change]

# --8<-- [start:gradient]
(gradient,) = torch.autograd.grad(v, x, retain_graph=True)
print("gradient of v:", gradient)
# --8<-- [end:gradient]
