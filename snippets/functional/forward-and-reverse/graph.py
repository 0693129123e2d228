# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
with torch.no_grad():
    c = x**2
y = c * x
y.backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
