# --8<-- [start:run]
import torch

u = torch.tensor([[2.0]], requires_grad=True)
v = torch.tensor([[3.0]], requires_grad=True)
optimizer = torch.optim.SGD([u, v], lr=0.01)

out = torch.tensor([[1.0]]) @ u.t() @ v.t()
first, second = out.sum(), (out**2).sum()
(first + second).backward()
print("u.grad:", u.grad)
optimizer.step()

optimizer.zero_grad()
out = torch.tensor([[1.0]]) @ u.t() @ v.t()  # with the new parameters
(out**2).sum().backward()
optimizer.step()
# --8<-- [end:run]
