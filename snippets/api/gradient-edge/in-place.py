# --8<-- [start:forward]
import torch
from torch.autograd.graph import get_gradient_edge

x = torch.tensor(3.0, requires_grad=True)
h = 2 * x
before = get_gradient_edge(h)
h.mul_(10)
after = get_gradient_edge(h)
y = h**2
# --8<-- [end:forward]

# --8<-- [start:gradients]
print("h:", h.item())
print("of h as it is:", torch.autograd.grad(y, after, retain_graph=True))
print("of h before the change:", torch.autograd.grad(y, before, retain_graph=True))
print("by the tensor:", torch.autograd.grad(y, h, retain_graph=True))
# --8<-- [end:gradients]
