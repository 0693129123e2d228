# --8<-- [start:wrong]
import torch

x = torch.tensor(3.0, requires_grad=True)
x = x.double()  # the leaf has lost its name
(x**2).backward()
print("x.grad:", x.grad)
print("x.is_leaf:", x.is_leaf)
# --8<-- [end:wrong]

# --8<-- [start:right]
x = torch.tensor(3.0).double().requires_grad_()
(x**2).backward()
print("x.grad, flag set last:", x.grad)
print("x.is_leaf, flag set last:", x.is_leaf)
# --8<-- [end:right]
