# --8<-- [start:run]
import torch

x = torch.tensor([2.0], requires_grad=True)
y = x**2
x.data.fill_(10.0)
y.backward()
print("y:", y.item())
print("x.grad:", x.grad)
# --8<-- [end:run]
