# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
p = x**2
r = -2 * x
y = p * r
to_p, to_r = torch.autograd.grad(y, (p, r), retain_graph=True)
through_p = torch.autograd.grad(p, x, to_p, retain_graph=True)[0]
through_r = torch.autograd.grad(r, x, to_r, retain_graph=True)[0]
y.backward()
print("through p:", through_p.item())
print("through r:", through_r.item())
print("x.grad:", x.grad.item())
# --8<-- [end:run]
