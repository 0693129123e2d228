# --8<-- [start:run]
import torch

xt = torch.tensor([[1.0, 2.0]], requires_grad=True)
u = (xt[:, 0] * xt[:, 1] ** 2).sum()
torch.autograd.grad(u, xt[:, 1])
# --8<-- [end:run]
