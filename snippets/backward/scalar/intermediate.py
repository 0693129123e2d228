# --8<-- [start:run]
import torch

x = torch.tensor(0.0, requires_grad=True)
y = torch.pow(x, 2) - 2 * x + 1
print("x.grad before:", x.grad)
y.backward()
print("x.grad after:", x.grad)
print("y.grad:", y.grad)
# --8<-- [end:run]
