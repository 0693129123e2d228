# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
h = x**2
h.retain_grad()
y = 5 * h
y.backward()
print("h.grad:", h.grad)
print("x.grad:", x.grad)
# --8<-- [end:run]
