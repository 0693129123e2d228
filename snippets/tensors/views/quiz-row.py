# --8<-- [start:run]
import torch

x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)
y = x.t()[1] * torch.tensor([10.0, 100.0])
y.sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
