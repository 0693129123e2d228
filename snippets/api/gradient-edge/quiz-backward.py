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
