# --8<-- [start:run]
import torch

x = torch.tensor([[1.0]], requires_grad=True)
t = torch.tensor([[2.0]], requires_grad=True)
xt = torch.cat([x, t], dim=1)
u = (xt[:, 0] * xt[:, 1] ** 2).sum()
print(torch.autograd.grad(u, t))
# --8<-- [end:run]
