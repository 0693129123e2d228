# --8<-- [start:backward]
import torch

x = torch.tensor(0.0, requires_grad=True)
a = torch.tensor(1.0)
b = torch.tensor(-2.0)
c = torch.tensor(1.0)
y = a * torch.pow(x, 2) + b * x + c

y.backward()
print(x.grad)
# --8<-- [end:backward]

# --8<-- [start:after]
print("x:", x)
print("y:", y)
print("a.grad:", a.grad)
# --8<-- [end:after]
