# --8<-- [start:run]
import torch

x = torch.tensor(0.0, requires_grad=True)
derivative = torch.sin(x)
values = []
for _ in range(6):
    (derivative,) = torch.autograd.grad(derivative, x, create_graph=True)
    values.append(derivative.item())
print(values)
# --8<-- [end:run]
