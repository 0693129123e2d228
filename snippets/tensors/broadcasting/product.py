# --8<-- [start:run]
import torch

x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)
w = torch.tensor([10.0, 20.0, 30.0], requires_grad=True)
y = x * w
v = torch.ones(2, 3)
y.backward(gradient=v)
print("w.grad:", w.grad)
print("by hand:", (v * x).sum(0).detach())
print("x.grad:", x.grad)
# --8<-- [end:run]
