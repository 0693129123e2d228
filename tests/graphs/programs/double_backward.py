import torch

x = torch.tensor(2.0, requires_grad=True)
(g,) = torch.autograd.grad(x**3 + x.sin(), x, create_graph=True)
(y,) = torch.autograd.grad(g * g, x, create_graph=True)
y.backward()
