# --8<-- [start:run]
import torch

A = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
x = torch.tensor([7.0, 8.0], requires_grad=True)
y = A @ x
v = torch.tensor([1.0, 0.0, -1.0])
y.backward(gradient=v)
print("x.grad:", x.grad)
print("v @ A:", v @ A)
# --8<-- [end:run]
