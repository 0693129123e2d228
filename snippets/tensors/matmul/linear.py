# --8<-- [start:run]
import torch

x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)
weight = torch.tensor([[1.0, 0.0, 2.0], [0.0, 1.0, 3.0]], requires_grad=True)
bias = torch.tensor([10.0, 20.0], requires_grad=True)
y = torch.nn.functional.linear(x, weight, bias)
v = torch.tensor([[1.0, 10.0], [100.0, 2.0]])
y.backward(gradient=v)
with torch.no_grad():
    print("weight.grad:", weight.grad)
    print("v.T @ x:", v.T @ x)
    print("bias.grad:", bias.grad)
    print("x.grad:", x.grad)
    print("v @ weight:", v @ weight)
# --8<-- [end:run]
