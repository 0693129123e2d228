# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = 2 * (3 * x + 5)
y.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
