# --8<-- [start:run]
import torch

x = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.SGD([x], lr=0.01)
steps = 0
y = x**2 - 2 * x + 1
while y > 0:
    optimizer.zero_grad()
    y.backward()
    optimizer.step()
    steps += 1
    y = x**2 - 2 * x + 1

print("steps:", steps)
print("y:", y.item())
print(f"one minus x: {1 - x.item():.1e}")
# --8<-- [end:run]
