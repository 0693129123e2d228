# --8<-- [start:run]
import torch

a = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)
b = a + a.t()
b.sum().backward()
print("a.grad:", a.grad)
# --8<-- [end:run]
