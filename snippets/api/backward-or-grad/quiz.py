# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2
torch.autograd.grad(y, x, retain_graph=True)
y.backward(retain_graph=True)
torch.autograd.grad(y, x, retain_graph=True)
y.backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
