# --8<-- [start:run]
import torch
from torch.autograd.graph import saved_tensors_hooks

x = torch.tensor([2.0, 3.0], requires_grad=True)
w = torch.tensor([4.0, 5.0])
with saved_tensors_hooks(lambda tensor: tensor.numpy(), torch.from_numpy):
    y = torch.dot(x, w)
y.backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
