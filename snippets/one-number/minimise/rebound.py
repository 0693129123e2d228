# --8<-- [start:run]
import torch

x = torch.tensor(0.0, requires_grad=True)
y = x**2 - 2 * x + 1
y.backward()
x = x - 0.25 * x.grad
print("x is a leaf:", x.is_leaf)
# --8<-- [end:run]

# --8<-- [start:again]
x = x - 0.25 * x.grad
# --8<-- [end:again]
