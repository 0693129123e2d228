# --8<-- [start:run]
import torch

x = torch.tensor(0.0)
y = torch.pow(x, 2) - 2 * x + 1
y.requires_grad = True
y.backward()
print("x.grad:", x.grad)
print("y.grad:", y.grad)
# --8<-- [end:run]
