# --8<-- [start:run]
import weakref

import torch
from torch.autograd.graph import get_gradient_edge

x = torch.ones(1000, requires_grad=True)
h = x + 1
y = 3 * h.sum()
edge = get_gradient_edge(h)
alive = weakref.ref(h)

print("with the name h:", alive() is not None)
del h
print("with the edge only:", alive() is not None)
(gradient,) = torch.autograd.grad(y, edge)
print("gradient of h:", gradient.unique(), tuple(gradient.shape))
# --8<-- [end:run]
