import torch

x = torch.tensor(2.0, requires_grad=True)
w = torch.tensor(5.0, requires_grad=True)
h = x * w
y = h**2
grads = torch.autograd.grad(y, [h, x], allow_unused=True)
