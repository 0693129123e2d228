# --8<-- [start:run]
import torch

x = torch.tensor(2.0, requires_grad=True)
y = 3 * x
(slope,) = torch.autograd.grad(y, x, create_graph=True)
torch.autograd.grad(slope, x)
# --8<-- [end:run]
