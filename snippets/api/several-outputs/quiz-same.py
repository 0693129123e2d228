# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2
print("y twice:", torch.autograd.grad([y, y], x, retain_graph=True))
print("x twice:", torch.autograd.grad(y, [x, x]))
# --8<-- [end:run]
