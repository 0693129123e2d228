# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
index = torch.tensor([0, 0, 1])
x[index].sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
