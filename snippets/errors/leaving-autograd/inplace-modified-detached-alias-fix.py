# --8<-- [start:run]
import torch

x = torch.zeros(3, requires_grad=True)
y = x.exp()
copied = y.detach().clone().zero_()
y.sum().backward()
print("copied:", copied)
print("x.grad:", x.grad)
# --8<-- [end:run]
