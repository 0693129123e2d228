# --8<-- [start:wrong]
import torch

x = torch.tensor(2.0, requires_grad=True)
(x**3).backward(create_graph=True)
x.grad.backward()
print("second derivative, wrong:", x.grad.item())
x.grad = None
# --8<-- [end:wrong]

# --8<-- [start:right]
(slope,) = torch.autograd.grad(x**3, x, create_graph=True)
slope.backward()
print("second derivative, right:", x.grad.item())
# --8<-- [end:right]
