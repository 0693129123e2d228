import torch

x = torch.arange(6.0).requires_grad_()
m = x.view(2, 3).t()[1:]
m = m.reshape(4).unflatten(0, (2, 2)).permute(1, 0).expand(3, 2, 2)
y = m.narrow(0, 0, 2).diagonal(dim1=1, dim2=2).sum()
y.backward()
