# --8<-- [start:run]
import torch

a = torch.tensor(3.0, requires_grad=True)
b = torch.tensor(2.0, requires_grad=True)
torch.autograd.graph.register_multi_grad_hook([a, b], print)
torch.autograd.grad(a * b, a)
# --8<-- [end:run]
