import torch
from beside.layers import scaled

x = torch.tensor(3.0, requires_grad=True)
y = scaled(x, 2.0) ** 2
y.backward()
