# --8<-- [start:run]
import torch

x = torch.tensor(-1.0, requires_grad=True)
y = torch.log(x)
y.backward()
print("y:", y.item())
print("x.grad:", x.grad.item())
# --8<-- [end:run]
