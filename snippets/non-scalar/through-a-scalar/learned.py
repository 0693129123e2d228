# --8<-- [start:run]
import torch

x = torch.tensor([[0.0, 0.0], [1.0, 2.0]], requires_grad=True)
v = torch.ones(2, 2, requires_grad=True)
y = torch.pow(x, 2) - 2 * x + 1
y.backward(gradient=v)
print("v.grad:", v.grad)

y = torch.pow(x, 2) - 2 * x + 1
torch.sum(y * v).backward()
print("v.grad:")
print(v.grad)
# --8<-- [end:run]
