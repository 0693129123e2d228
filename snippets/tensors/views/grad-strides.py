# --8<-- [start:leaf]
import torch

plain = torch.ones(2, 3, requires_grad=True)
transposed = torch.ones(3, 2).t().requires_grad_()
for name, x in (("plain", plain), ("transposed", transposed)):
    x.t().mul(2).sum().backward()
    print(f"{name}: strides {x.stride()}, strides of .grad {x.grad.stride()}")
# --8<-- [end:leaf]

# --8<-- [start:flowing]
x = torch.ones(2, 3, requires_grad=True)
(gradient,) = torch.autograd.grad(x.t().mul(torch.ones(3, 2)).sum(), x)
print("strides through a transposition:", gradient.stride())
(gradient,) = torch.autograd.grad(x.sum(), x)
print("strides through a sum:", gradient.stride())
# --8<-- [end:flowing]
