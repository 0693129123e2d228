# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = 5 * x
y[1] = 0.0
y.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
