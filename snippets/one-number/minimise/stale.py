# --8<-- [start:run]
import torch

x = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.SGD([x], lr=0.25)
x = torch.tensor(5.0, requires_grad=True)
for _ in range(3):
    optimizer.zero_grad()
    (x**2 - 2 * x + 1).backward()
    optimizer.step()
print("x:", x)
print("x.grad:", x.grad)
# --8<-- [end:run]
