# --8<-- [start:run]
import torch

x = torch.tensor(1.0, requires_grad=True)
u = torch.pow(x, 2)
y = torch.pow(u + 1, 3)
u.retain_grad()
y.backward()
print("u.grad:", u.grad)
print("x.grad:", x.grad)
# --8<-- [end:run]
