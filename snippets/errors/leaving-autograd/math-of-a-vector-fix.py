# --8<-- [start:run]
import torch

x = torch.tensor([0.0, 0.0], requires_grad=True)
y = torch.exp(x)
y.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
