# --8<-- [start:run]
import torch

x = torch.tensor(0.0, requires_grad=True)
(x**0.5).backward()
print("x.grad:", x.grad)

p = torch.tensor(2.0, requires_grad=True)
base = torch.tensor(-3.0)
y = base**p
y.backward()
print("y:", y.item())
print("p.grad:", p.grad)
# --8<-- [end:run]
