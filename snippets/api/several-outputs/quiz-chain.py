# --8<-- [start:run]
import torch

x = torch.tensor(2.0, requires_grad=True)
h = x**2
y = h**2
print(torch.autograd.grad([y, h], [x, h]))
# --8<-- [end:run]
