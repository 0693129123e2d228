# --8<-- [start:run]
import torch

a = torch.tensor(3.0, requires_grad=True)
b = torch.tensor(2.0, requires_grad=True)
with torch.autograd.graph.register_multi_grad_hook([a, b], print):
    (a * b).backward()
print("returned:", torch.autograd.grad(a * b, a)[0])
# --8<-- [end:run]
