# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
a = 2 * x
y = a**2
y.backward()
a.retain_grad()
print("a.grad:", a.grad)
# --8<-- [end:run]
