# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = x * 2
for i in range(len(y)):
    y[i] += 1
y.sum().backward()
print("y:", y)
print("x.grad:", x.grad)
# --8<-- [end:run]
