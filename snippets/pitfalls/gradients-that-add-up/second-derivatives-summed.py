# --8<-- [start:run]
import torch

x = torch.tensor([[1.0, 2.0]], requires_grad=True)
u = x[:, 0] ** 2 * x[:, 1]
(first,) = torch.autograd.grad(u.sum(), x, create_graph=True)
(second,) = torch.autograd.grad(first, x, grad_outputs=torch.ones_like(first))
print("first:", first.tolist())
print("second:", second.tolist())
print("laplacian:", second.sum().item())
# --8<-- [end:run]
