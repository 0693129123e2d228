# --8<-- [start:forward]
import torch
from torch.autograd.graph import get_gradient_edge

x = torch.tensor(3.0, requires_grad=True)
h = x**2
y = 5 * h
edge = get_gradient_edge(h)
print("node:", edge.node.name())
print("output_nr:", edge.output_nr)
print("the node of h:", edge.node is h.grad_fn)
# --8<-- [end:forward]

# --8<-- [start:use]
print("by the tensor:", torch.autograd.grad(y, h, retain_graph=True))
print("by the edge:", torch.autograd.grad(y, edge, retain_graph=True))
# --8<-- [end:use]

# --8<-- [start:root]
print("from y to h:", torch.autograd.grad(y, edge, retain_graph=True))
print("from h to x:", torch.autograd.grad(edge, x, retain_graph=True))
# --8<-- [end:root]

# --8<-- [start:oracle]
step = 0.5
print("difference quotient of h:", ((3 + step) ** 2 - (3 - step) ** 2) / (2 * step))
# --8<-- [end:oracle]
