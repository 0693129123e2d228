import torch

x = torch.tensor(2.0, requires_grad=True)
shared = x**2
other = shared * 5
y = shared + 1
torch.autograd.backward([y, other])
