# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
w = torch.tensor([3.0, 4.0], requires_grad=True)
loss = (x**2).sum()
print(torch.autograd.grad(loss, [x, w], materialize_grads=True))
# --8<-- [end:run]
