# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
same = torch.tensor([1, 2, 3], dtype=torch.float32, requires_grad=True)
(x**2).sum().backward()
(same**2).sum().backward()
print("x.grad:", x.grad)
print("same.grad:", same.grad)
# --8<-- [end:run]
