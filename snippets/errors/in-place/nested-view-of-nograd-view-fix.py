# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0], requires_grad=True)
y = x * 1
part = y[:3]
smaller = part[:2]
smaller.mul_(2)
y.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
