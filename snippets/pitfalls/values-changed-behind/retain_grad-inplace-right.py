# --8<-- [start:run]
import torch

x = torch.tensor(1.0, requires_grad=True)
y = 2 * x
y.retain_grad()
z = 10 * y
z.backward()
print("y.grad:", y.grad)
# --8<-- [end:run]
