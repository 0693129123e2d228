# --8<-- [start:run]
import torch

x = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.SGD([x], lr=0.01)
while True:
    optimizer.zero_grad()
    y = x**2 - 2 * x + 1
    y.backward()
    if x.grad.abs() < 1e-4:
        break
    optimizer.step()

print("y:", y.item())
print(f"one minus x: {1 - x.item():.1e}")
# --8<-- [end:run]
