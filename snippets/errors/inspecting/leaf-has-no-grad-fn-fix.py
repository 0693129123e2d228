# --8<-- [start:run]
import torch
from torch.autograd.graph import get_gradient_edge

x = torch.tensor(2.0, requires_grad=True)
node = get_gradient_edge(x).node
print(node.name())
print(node.next_functions)
# --8<-- [end:run]
