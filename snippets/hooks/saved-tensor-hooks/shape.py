# --8<-- [start:wrong]
import torch
from torch.autograd.graph import saved_tensors_hooks

x = torch.tensor([2.0, 3.0], requires_grad=True)
with saved_tensors_hooks(lambda tensor: tensor.detach()[:1], lambda kept: kept):
    y = (x**2).sum()
y.backward()
print("x.grad, wrong:", x.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
x.grad = None
(x**2).sum().backward()
print("x.grad, right:", x.grad)
# --8<-- [end:right]
