# --8<-- [start:run]
import torch

x = torch.tensor(2.0, requires_grad=True)
y = 3 * x**2 + x
y.backward()
print("x.grad:", x.grad.item())
# --8<-- [end:run]
