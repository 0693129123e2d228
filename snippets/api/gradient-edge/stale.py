# --8<-- [start:wrong]
import torch
from torch.autograd.graph import get_gradient_edge

x = torch.tensor(3.0, requires_grad=True)
h = x**2
edge = get_gradient_edge(h)
h.mul_(10)  # the edge stays behind
y = h + 1
print("by the edge, wrong:", torch.autograd.grad(y, edge, retain_graph=True))
# --8<-- [end:wrong]

# --8<-- [start:right]
print("by the tensor, right:", torch.autograd.grad(y, h))
# --8<-- [end:right]
