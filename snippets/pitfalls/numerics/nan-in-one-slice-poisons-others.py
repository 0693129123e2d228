# --8<-- [start:run]
import torch

x = torch.tensor(1.0, requires_grad=True)
y = torch.tensor(0.0, requires_grad=True)
z = torch.zeros(2)
z[0] = x / y
z[1] = x + y
z[1].backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
