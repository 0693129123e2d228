# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
result = x**2
constant = torch.tensor(5.0)
unused = torch.tensor(7.0, requires_grad=True)
(result * constant).backward()
print("x.grad:", x.grad)
print("result.is_leaf:", result.is_leaf)
print("constant.grad:", constant.grad)
print("unused.grad:", unused.grad)
# --8<-- [end:run]
