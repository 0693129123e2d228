# --8<-- [start:run]
import torch

x = torch.tensor([3.0, 1.0, 2.0], requires_grad=True)
values, indices = x.sort()
(values @ torch.tensor([1.0, 10.0, 100.0])).backward()
print("values:", values.detach())
print("x.grad:", x.grad)
# --8<-- [end:run]
