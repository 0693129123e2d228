# --8<-- [start:change]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
h = 2 * x
v = h[0]
v.mul_(10)
print("h:", h.detach())
print("grad_fn of h:", h.grad_fn.name())
# --8<-- [end:change]

# --8<-- [start:gradient]
total = h.sum()
(gradient,) = torch.autograd.grad(total, x)
print("gradient of the sum:", gradient)
# --8<-- [end:gradient]
