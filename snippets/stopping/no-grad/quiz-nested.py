# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
with torch.no_grad():
    a = x**2
    with torch.enable_grad():
        b = a * x
    c = b * x
print(a.requires_grad, b.requires_grad, c.requires_grad)
b.backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
