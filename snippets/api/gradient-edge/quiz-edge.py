# --8<-- [start:run]
import torch
from torch.autograd.graph import get_gradient_edge

x = torch.tensor(3.0, requires_grad=True)
h = x**2
edge = get_gradient_edge(h)
h = 5 * h
print("gradient at the old h:", torch.autograd.grad(h, edge)[0])
# --8<-- [end:run]
