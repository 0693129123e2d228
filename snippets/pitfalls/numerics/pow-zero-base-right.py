# --8<-- [start:run]
import torch

x = torch.tensor(0.0, requires_grad=True)
((x + 0.25) ** 0.5).backward()
print("x.grad:", x.grad)

base = torch.tensor(-3.0, requires_grad=True)
y = base**2
y.backward()
print("y:", y.item())
print("base.grad:", base.grad)
# --8<-- [end:run]
