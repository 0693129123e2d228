# --8<-- [start:run]
import torch
from torch.autograd.graph import get_gradient_edge

x = torch.tensor([2.0, 5.0], requires_grad=True)
print("leaf:", get_gradient_edge(x).node.name())

first, second = x.unbind()
for part in (first, second):
    edge = get_gradient_edge(part)
    print(edge.node.name(), edge.output_nr)
# --8<-- [end:run]

# --8<-- [start:gradients]
y = first * second
print("first:", torch.autograd.grad(y, get_gradient_edge(first), retain_graph=True))
print("second:", torch.autograd.grad(y, get_gradient_edge(second)))
# --8<-- [end:gradients]
