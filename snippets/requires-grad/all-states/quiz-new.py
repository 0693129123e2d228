# --8<-- [start:run]
import torch

x = torch.tensor(2.0, requires_grad=True)
result = 3 * x
t = result.detach().clone().requires_grad_()
(t**2).backward()
print("t.is_leaf:", t.is_leaf)
print("t.grad:", t.grad)
print("x.grad:", x.grad)
# --8<-- [end:run]
