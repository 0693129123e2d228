# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
w = torch.tensor([3.0, 4.0], requires_grad=True)

loss = (x**2).sum()
print("allow_unused:", torch.autograd.grad(loss, [x, w], allow_unused=True))

loss = (x**2).sum()
print("materialize_grads:", torch.autograd.grad(loss, [x, w], materialize_grads=True))

loss = (w * x**2).sum()
print("w in the loss:", torch.autograd.grad(loss, [x, w]))
# --8<-- [end:run]
