# --8<-- [start:run]
import torch

w = torch.tensor([3.0, 4.0], requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)
x = torch.tensor([1.0, 2.0], requires_grad=True)
(slope,) = torch.autograd.grad(w @ x + b, x, create_graph=True)
(slope.norm() ** 2).backward()
print("w.grad:", w.grad)
print("b.grad:", b.grad)
print("x.grad:", x.grad)
# --8<-- [end:run]
