# --8<-- [start:forward]
import torch

x = torch.tensor([[0.0, 0.0], [1.0, 2.0]], requires_grad=True)
a = torch.tensor(1.0)
b = torch.tensor(-2.0)
c = torch.tensor(1.0)
y = a * torch.pow(x, 2) + b * x + c
# --8<-- [end:forward]

# --8<-- [start:scalar]
gradient = torch.ones(2, 2)
z = torch.sum(y * gradient)
print("z:", z)

z.backward()
print("x.grad:")
print(x.grad)
# --8<-- [end:scalar]
