# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
c = torch.tensor([10.0, 20.0], requires_grad=True)
y = x * 2
y[torch.tensor([2, 0])] = c
print("y:", y)
v = torch.tensor([1.0, 10.0, 100.0])
y.backward(gradient=v)
print("x.grad:", x.grad)
print("c.grad:", c.grad)
# --8<-- [end:run]
