# --8<-- [start:forward]
import torch

x = torch.tensor(3.0, requires_grad=True)
a = 2 * x
b = a**2
y = 5 * b
print("a:", a.item())
print("b:", b.item())
print("y:", y.item())
# --8<-- [end:forward]

# --8<-- [start:backward]
a.retain_grad()
b.retain_grad()
y.retain_grad()
y.backward()
print("y.grad:", y.grad.item())
print("b.grad:", b.grad.item())
print("a.grad:", a.grad.item())
print("x.grad:", x.grad.item())
# --8<-- [end:backward]
