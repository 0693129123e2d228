# --8<-- [start:run]
import torch

x = torch.tensor([[0.0, 0.0], [1.0, 2.0]], requires_grad=True)
y = torch.pow(x, 2) - 2 * x + 1
y.mean().backward()
with_mean = x.grad
print(with_mean)

x.grad = None
y = torch.pow(x, 2) - 2 * x + 1
y.backward(gradient=torch.full((2, 2), 0.25))
print("same x.grad:", torch.equal(x.grad, with_mean))
# --8<-- [end:run]
