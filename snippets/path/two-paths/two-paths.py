# --8<-- [start:forward]
import torch

x = torch.tensor(3.0, requires_grad=True)
p = x**2
q = 5 * p
r = -2 * x
y = q + r + 1
print("y:", y.item())
# --8<-- [end:forward]

# --8<-- [start:backward]
y.backward()
print("x.grad:", x.grad.item())
# --8<-- [end:backward]
