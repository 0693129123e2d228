# --8<-- [start:run]
import torch

x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)
v = torch.tensor([[1.0, 2.0, 3.0], [11.0, 22.0, 33.0]])
y = x - x.mean(0)
y.backward(gradient=v)
print("x.grad:", x.grad)
print("v - v.mean(0):", v - v.mean(0))
# --8<-- [end:run]
