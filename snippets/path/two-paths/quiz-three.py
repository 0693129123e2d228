# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
q = 5 * x * x
r = -2 * x
y = q + r + 1
y.backward()
print("x.grad:", x.grad.item())
# --8<-- [end:run]
