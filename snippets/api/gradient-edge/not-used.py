# --8<-- [start:run]
import torch
from torch.autograd.graph import get_gradient_edge

x = torch.tensor(3.0, requires_grad=True)
h = x**2
y = 5 * h
other = x**2  # the same value, another node
torch.autograd.grad(y, get_gradient_edge(other))
# --8<-- [end:run]
