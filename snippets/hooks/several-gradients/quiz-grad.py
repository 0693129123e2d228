# --8<-- [start:run]
import torch
from torch.autograd.graph import register_multi_grad_hook

x = torch.tensor(2.0, requires_grad=True)
h = 3 * x
k = x**2
register_multi_grad_hook([h, k], lambda gradients: print("got:", gradients))
torch.autograd.grad(h * k, h)
# --8<-- [end:run]
