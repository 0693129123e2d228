# --8<-- [start:run]
import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
index = torch.tensor([0, 0])
y = torch.ones(2).scatter_reduce(0, index, x, reduce="prod")
y.sum().backward()
print("y:", y)
print("x.grad:", x.grad)
# --8<-- [end:run]
