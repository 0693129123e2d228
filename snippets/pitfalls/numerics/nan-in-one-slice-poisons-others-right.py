# --8<-- [start:run]
import torch

x = torch.tensor(1.0, requires_grad=True)
y = torch.tensor(0.0, requires_grad=True)
ratio = x / y
total = x + y
total.backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
