# --8<-- [start:run]
import torch

x = torch.tensor([[3.0]], requires_grad=True)
y = torch.pow(x, 2) - 2 * x + 1
print("y.shape:", tuple(y.shape))
y.backward()
print("x.grad:", x.grad)

x.grad = None
y = torch.pow(x, 2) - 2 * x + 1
y.backward(gradient=torch.ones(1, 1))
print("x.grad:", x.grad)
# --8<-- [end:run]
