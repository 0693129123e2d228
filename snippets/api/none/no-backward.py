# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2
print("before backward:", x.grad)
y.backward()
print("after backward:", x.grad)
# --8<-- [end:run]
