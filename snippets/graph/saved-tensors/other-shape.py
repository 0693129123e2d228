# --8<-- [start:run]
import torch
from torch.autograd.graph import saved_tensors_hooks

x = torch.tensor([2.0, 3.0], requires_grad=True)
with saved_tensors_hooks(lambda tensor: tensor.detach(), lambda tensor: tensor[:1]):
    y = x**2
y.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
