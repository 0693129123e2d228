# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
u = x * x
y = u * x
u.retain_grad()
y.backward(retain_graph=True)
y.backward()
print("x.grad:", x.grad.item())
print("u.grad:", u.grad.item())
# --8<-- [end:run]
