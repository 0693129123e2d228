# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x[x > 5].mean()
y.backward()
print("y:", y.item())
print("x.grad:", x.grad)
# --8<-- [end:run]
