# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
y1 = x + 1
y2 = 2 * x
loss = (y1 - y2) ** 2

y1.retain_grad()
y2.retain_grad()
loss.backward()
print("y1.grad:", y1.grad)
print("y2.grad:", y2.grad)
print("x.grad:", x.grad)
# --8<-- [end:run]
