# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
recorded = x**2
with torch.no_grad():
    plain = x**2
print("recorded:", recorded)
print("plain:", plain)
print("x.requires_grad:", x.requires_grad)
# --8<-- [end:run]

# --8<-- [start:after]
recorded.backward()
print("x.grad:", x.grad)
# --8<-- [end:after]
