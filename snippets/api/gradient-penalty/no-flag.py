# --8<-- [start:run]
import torch

w = torch.tensor([3.0, 4.0], requires_grad=True)
x = torch.tensor([1.0, 2.0])
torch.autograd.grad(w @ x, x, create_graph=True)
# --8<-- [end:run]
