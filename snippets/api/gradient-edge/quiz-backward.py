# --8<-- [start:run]
import torch
from torch.autograd.graph import get_gradient_edge

x = torch.tensor(3.0, requires_grad=True)
w = torch.tensor(2.0, requires_grad=True)
h = x**2
y = w * h
y.backward(inputs=[get_gradient_edge(x)])
print("x.grad:", x.grad)
print("w.grad:", w.grad)
# --8<-- [end:run]

# --8<-- [start:result]
x.grad = None
h = x**2
(w * h).backward(inputs=[get_gradient_edge(h)])
print("x.grad by the edge of h:", x.grad)
h = x**2
(w * h).backward(inputs=[h])
print("h.grad by the tensor:", h.grad)
# --8<-- [end:result]
