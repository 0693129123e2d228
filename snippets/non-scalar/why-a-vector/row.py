# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = x[1] * x[2]
y.backward()
print("y:", y)
print("x.grad:", x.grad)
# --8<-- [end:run]
