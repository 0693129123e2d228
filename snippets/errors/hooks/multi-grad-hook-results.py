# --8<-- [start:run]
import torch

a = torch.tensor(3.0, requires_grad=True)
b = torch.tensor(2.0, requires_grad=True)
first, second = a.view_as(a), b.view_as(b)
torch.autograd.graph.register_multi_grad_hook([first, second], print)
print("returned:", torch.autograd.grad(first * second, a)[0])
# --8<-- [end:run]
