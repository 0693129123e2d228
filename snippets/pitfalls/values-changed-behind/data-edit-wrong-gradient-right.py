# --8<-- [start:run]
import torch

x = torch.tensor([2.0], requires_grad=True)
y = x**2
y.backward()
with torch.no_grad():
    x.fill_(10.0)
print("y:", y.item())
print("x.grad:", x.grad)
# --8<-- [end:run]
