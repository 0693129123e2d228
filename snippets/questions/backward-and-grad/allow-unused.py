# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
unused = torch.tensor(1.0, requires_grad=True)
y = x**2
print("gradients:", torch.autograd.grad(y, [x, unused], allow_unused=True))
# --8<-- [end:run]
