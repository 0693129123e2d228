# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
a = x**2
b = 2 * a
y = b**2
y.backward()
print("x.grad:", x.grad.item())
# --8<-- [end:run]
