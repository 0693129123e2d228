# --8<-- [start:run]
import torch

x = torch.tensor(0.0, requires_grad=True)
y = torch.pow(x - 1, 2)
y.backward()
print("y:", y)
print("x.grad:", x.grad)
# --8<-- [end:run]
