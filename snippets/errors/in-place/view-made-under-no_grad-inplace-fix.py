# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = x * 1
y[:2].mul_(2)
y.sum().backward()
print("both outside:", x.grad)

x.grad = None
y = x * 1
with torch.no_grad():
    y[:2].mul_(2)
y.sum().backward()
print("both inside:", x.grad)
print("y:", y)
# --8<-- [end:run]
