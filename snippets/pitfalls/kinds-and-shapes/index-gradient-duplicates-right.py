# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
index = torch.tensor([0, 0, 1])
count = torch.bincount(index)[index]
(x[index] / count).sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
