# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
y = (x * 4) * (x + 2)
y.backward()
print("x.grad:", x.grad.item())
# --8<-- [end:run]
