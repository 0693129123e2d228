# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = x + 1
y.sum().backward()
print("y:", y.detach())
print("x.grad:", x.grad)

x.detach().apply_(lambda value: value + 1)
print("x:", x)
# --8<-- [end:run]
