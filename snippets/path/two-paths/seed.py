# --8<-- [start:run]
import torch

x = torch.tensor(0.0, requires_grad=True)
y = x**2 - 2 * x + 1
y.backward()
print("x.grad:", x.grad.item())
# --8<-- [end:run]
