# --8<-- [start:run]
import torch

x = torch.tensor([0.4, 1.6], requires_grad=True)
x.round().sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
