# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
h = x**2
y = h + 1
h = h * 2  # h is a new tensor from here on
h.retain_grad()
y.backward()
print("x.grad:", x.grad)
print("h.grad:", h.grad)
# --8<-- [end:run]
