# --8<-- [start:vector]
import torch

x = torch.tensor([[0.0, 0.0], [1.0, 2.0]], requires_grad=True)
v = torch.tensor([[1.0, 2.0], [3.0, 4.0]])

y = torch.pow(x, 2) - 2 * x + 1
y.backward(gradient=v)
with_vector = x.grad
print("x.grad:")
print(with_vector)
# --8<-- [end:vector]

# --8<-- [start:scalar]
x.grad = None
y = torch.pow(x, 2) - 2 * x + 1
y.retain_grad()
z = torch.sum(y * v)
z.backward()
print("same x.grad:", torch.equal(x.grad, with_vector))
print("y.grad:")
print(y.grad)
# --8<-- [end:scalar]
