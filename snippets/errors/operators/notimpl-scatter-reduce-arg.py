# --8<-- [start:run]
import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
index = torch.tensor([0, 0])
y = torch.ones(2).scatter(0, index, x, reduce="multiply")
y.sum().backward()
# --8<-- [end:run]
