# --8<-- [start:minimise]
import torch


def f(x):
    return x**2 - 2 * x + 1


x = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.SGD([x], lr=0.01)
for _ in range(500):
    optimizer.zero_grad()
    f(x).backward()
    optimizer.step()

with torch.no_grad():
    y = f(x)
print("x:", x.detach())
print("y:", y)
# --8<-- [end:minimise]

# --8<-- [start:digits]
print("x is one:", bool(x == 1))
print(f"x with eight decimals: {x.item():.8f}")
print(f"one minus x: {1 - x.item():.3e}")
print("one minus x, in units of the spacing:", (1 - x.item()) * 2**24)
# --8<-- [end:digits]

# --8<-- [start:cancel]
with torch.no_grad():
    square, double = x**2, 2 * x
    print(f"x squared: {square.item():.9f}")
    print(f"two x: {double.item():.9f}")
    print(f"their difference: {(square - double).item():.9f}")
    print("plus one:", (square - double + 1).item())
# --8<-- [end:cancel]

# --8<-- [start:factored]
with torch.no_grad():
    print(f"three terms, float64: {f(x.double()).item():.3e}")
    print(f"factored, float32: {((x - 1) ** 2).item():.3e}")
# --8<-- [end:factored]

# --8<-- [start:gradient]
x.grad = None
f(x).backward()
print(f"by autograd: {x.grad.item():.8e}")
print(f"by formula, float64: {2 * x.item() - 2:.8e}")
# --8<-- [end:gradient]
