# --8<-- [start:run]
import torch

u = torch.tensor([[2.0]], requires_grad=True)
v = torch.tensor([[3.0]], requires_grad=True)
optimizer = torch.optim.SGD([u, v], lr=0.1)

out = torch.tensor([[1.0]]) @ u.t() @ v.t()
first, second = out.sum(), (out**2).sum()
first.backward(retain_graph=True)
optimizer.step()
second.backward()
# --8<-- [end:run]
