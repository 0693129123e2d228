# --8<-- [start:run]
import torch

x = torch.tensor(2.0, requires_grad=True)
(slope,) = torch.autograd.grad(3 * x, x, create_graph=True)
second = torch.autograd.grad(slope, x)[0] if slope.requires_grad else torch.zeros_like(x)
print("tested:", second)
print("torch.func:", torch.func.grad(torch.func.grad(lambda x: 3 * x))(torch.tensor(2.0)))
# --8<-- [end:run]
