# --8<-- [start:run]
import torch

x = torch.tensor(0.0, dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.SGD([x], lr=0.01)
for _ in range(500):
    optimizer.zero_grad()
    (x**2 - 2 * x + 1).backward()
    optimizer.step()

with torch.no_grad():
    y = x**2 - 2 * x + 1
print("x:", x.detach())
print(f"y: {y.item():.3e}")
print(f"one minus x: {1 - x.item():.3e}")
print(f"by formula: {0.98**500:.3e}")
# --8<-- [end:run]
