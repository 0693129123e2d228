# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
for _ in range(2):
    y = x**2
    y.backward()
print("x.grad:", x.grad.item())
# --8<-- [end:run]
