# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True).double()
(x**2).sum().backward()
print("x.is_leaf:", x.is_leaf)
print("x.grad:", x.grad)
# --8<-- [end:run]
