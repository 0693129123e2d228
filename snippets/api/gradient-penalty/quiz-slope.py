# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)
x = torch.tensor(2.0, requires_grad=True)
(slope,) = torch.autograd.grad(w * x, x, create_graph=True)
((slope - 1) ** 2).backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
