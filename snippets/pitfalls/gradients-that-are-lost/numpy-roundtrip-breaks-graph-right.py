# --8<-- [start:run]
import torch

x = torch.tensor([0.0], requires_grad=True)
y = torch.sin(x) + 2 * x
y.backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
