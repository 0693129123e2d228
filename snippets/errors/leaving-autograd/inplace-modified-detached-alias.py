# --8<-- [start:run]
import torch

x = torch.zeros(3, requires_grad=True)
y = x.exp()
y.detach().zero_()
print("y:", y)
y.sum().backward()
# --8<-- [end:run]
