# --8<-- [start:wrong]
import torch

x = torch.tensor(2.75, requires_grad=True)
y = x.int() * x
y.backward()
print("through int():", x.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
x.grad = None
whole = x + (x.trunc() - x).detach()
y = whole * x
y.backward()
print("straight through:", x.grad)
# --8<-- [end:right]
