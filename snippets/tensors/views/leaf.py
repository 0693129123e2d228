# --8<-- [start:run]
import torch

x = torch.ones(2, 3, requires_grad=True).view(6)
print("is_leaf:", x.is_leaf)
(x * 2).sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]

# --8<-- [start:right]
x = torch.ones(2, 3).view(6).requires_grad_()
(x * 2).sum().backward()
print("x.grad of a leaf:", x.grad)
# --8<-- [end:right]
