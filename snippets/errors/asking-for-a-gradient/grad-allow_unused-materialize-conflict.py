# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
loss = (x**2).sum()
torch.autograd.grad(loss, x, allow_unused=False, materialize_grads=True)
# --8<-- [end:run]
