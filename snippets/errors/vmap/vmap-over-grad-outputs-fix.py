# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x**2
print(torch.vmap(lambda v: torch.autograd.grad(y, x, v)[0])(torch.eye(2)))
# --8<-- [end:run]
