# --8<-- [start:forward]
import torch
from torch.autograd.graph import get_gradient_edge

x = torch.tensor([1.0, 2.0])
w = torch.tensor([3.0, 4.0], requires_grad=True)
v = torch.tensor([5.0, 6.0], requires_grad=True)

h = w * x
cut = get_gradient_edge(h)
loss = (v * h).sum() ** 2
del h
# --8<-- [end:forward]

# --8<-- [start:first]
at_cut, v.grad = torch.autograd.grad(loss, [cut, v])
print("at the cut:", at_cut)
print("v.grad:", v.grad)
# --8<-- [end:first]

# --8<-- [start:second]
(w.grad,) = torch.autograd.grad(cut, w, grad_outputs=at_cut)
print("w.grad:", w.grad)
# --8<-- [end:second]
