# --8<-- [start:run]
import torch

x = torch.tensor(1.0, requires_grad=True)
y = x**4
for _ in range(3):
    (y,) = torch.autograd.grad(y, x, create_graph=True)
print("third derivative:", y.item())
# --8<-- [end:run]
