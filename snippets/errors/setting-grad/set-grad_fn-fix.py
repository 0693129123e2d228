# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x**2
print("y.detach():", y.detach())
print("y:", y)
y.detach_()
print("after detach_:", y)
# --8<-- [end:run]
