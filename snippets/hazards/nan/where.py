# --8<-- [start:wrong]
import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)
y = torch.where(x > 0, x.sqrt(), 0.0)
y.sum().backward()
print("value:", y.detach())
print("gradient:", x.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
x.grad = None
safe = torch.where(x > 0, x, 1.0)
y = torch.where(x > 0, safe.sqrt(), 0.0)
y.sum().backward()
print("value, guarded:", y.detach())
print("gradient, guarded:", x.grad)
# --8<-- [end:right]
