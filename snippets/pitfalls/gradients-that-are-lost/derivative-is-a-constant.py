# --8<-- [start:run]
import torch

w = torch.tensor(2.0, requires_grad=True)
x = torch.tensor(3.0, requires_grad=True)
u = w * x**2
(slope,) = torch.autograd.grad(u, x, retain_graph=True)
loss = u + slope
loss.backward()
print("slope.grad_fn:", slope.grad_fn)
print("w.grad:", w.grad)
# --8<-- [end:run]
