# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
h = x**2
edge = torch.autograd.graph.get_gradient_edge(h)
print("node:", edge.node.name())
print(torch.autograd.grad(h.sum(), edge))
# --8<-- [end:run]
