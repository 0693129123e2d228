# --8<-- [start:run]
import torch

x = torch.tensor([[1.0, 2.0]], requires_grad=True)
u = x[:, 0] ** 2 * x[:, 1]
(first,) = torch.autograd.grad(u.sum(), x, create_graph=True)
second = [
    torch.autograd.grad(first[:, i].sum(), x, create_graph=True)[0][:, i]
    for i in range(2)
]
print("u_xx:", second[0].item())
print("u_yy:", second[1].item())
print("laplacian:", sum(second).item())
# --8<-- [end:run]
