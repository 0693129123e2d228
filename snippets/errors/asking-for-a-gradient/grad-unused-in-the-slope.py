# --8<-- [start:run]
import torch

x = torch.tensor(2.0, requires_grad=True)
w = torch.tensor(3.0, requires_grad=True)
(slope,) = torch.autograd.grad(w * x, x, create_graph=True)
torch.autograd.grad(slope, x)
# --8<-- [end:run]
