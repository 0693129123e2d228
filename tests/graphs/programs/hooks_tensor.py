import torch

x = torch.tensor(3.0, requires_grad=True)
h = x * 2
h.register_hook(lambda g: g * 30)
x.register_hook(lambda g: g.clamp(max=100.0))
y = h**2
y.backward()
