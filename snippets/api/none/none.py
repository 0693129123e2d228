# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
b = torch.tensor(-2.0)
y = x * b
print("before backward:", x.grad)
y.backward()
print("x.grad:", x.grad)
print("b.grad:", b.grad)
# --8<-- [end:run]
