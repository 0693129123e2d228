# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
p = torch.pow(x, 2)
q = 5 * p
r = -2 * x
y = q + r + 1
p.retain_grad()
y.backward()
print("p.grad:", p.grad)
print("x.grad:", x.grad)
# --8<-- [end:run]
