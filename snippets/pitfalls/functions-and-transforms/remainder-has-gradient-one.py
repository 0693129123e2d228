# --8<-- [start:run]
import torch

x = torch.tensor(7.75, requires_grad=True)
y = x % 2
y.backward()
print("y:", y.item())
print("x.grad:", x.grad)
# --8<-- [end:run]
