import torch

a = torch.ones(2, 3, requires_grad=True)
b = torch.arange(6.0).view(3, 2).requires_grad_()
y = torch.einsum("ij,jk->ik", a, b).trace() + torch.einsum("ij,ij->", a, a)
y.backward()
