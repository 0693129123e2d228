import torch
from torch.func import grad, vmap

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = vmap(grad(lambda t: t**3))(x).sum()
y.backward()
