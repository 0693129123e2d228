# --8<-- [start:list]
import torch

# y = x * x, then y = y * y: one variable for everything.
x, dx = 3.0, 1.0
for _ in range(2):
    x, dx = x * x, dx * x + x * dx
print("value:", x)
print("forward:", dx)
# --8<-- [end:list]

# --8<-- [start:wrong]
adjoint = 1.0
for _ in range(2):
    adjoint = adjoint * x + x * adjoint
print("reverse, overwritten:", adjoint)
# --8<-- [end:wrong]

# --8<-- [start:right]
values = [3.0]
for _ in range(2):
    values.append(values[-1] * values[-1])
adjoint = 1.0
for v in reversed(values[:-1]):
    adjoint = adjoint * v + v * adjoint
print("reverse, kept:", adjoint)
# --8<-- [end:right]

# --8<-- [start:torch]
leaf = torch.tensor(3.0, requires_grad=True)
y = leaf * 1
for _ in range(2):
    y *= y
y.backward()
# --8<-- [end:torch]
