# --8<-- [start:run]
import torch
from torch.autograd.graph import get_gradient_edge

x = torch.tensor([1.0, 2.0], requires_grad=True)
h = x**2
torch.autograd.grad(get_gradient_edge(h), x)
# --8<-- [end:run]
