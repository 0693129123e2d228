# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**3
(kept,) = torch.autograd.grad(y, x, retain_graph=True)
(recorded,) = torch.autograd.grad(y, x, create_graph=True)
print("kept.requires_grad:", kept.requires_grad)
print("recorded.requires_grad:", recorded.requires_grad)
# --8<-- [end:run]
