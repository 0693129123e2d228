# --8<-- [start:run]
import torch
from torch.utils.checkpoint import checkpoint

w = torch.tensor(2.0, requires_grad=True)
x = torch.tensor(1.0, requires_grad=True)


def block(x):
    return w * x**2


y = checkpoint(block, x, use_reentrant=False)
with torch.no_grad():
    w.mul_(10)
y.backward()
print("y:", y.item())
print("x.grad:", x.grad)
# --8<-- [end:run]

# --8<-- [start:plain]
w = torch.tensor(2.0, requires_grad=True)
y = block(x)
with torch.no_grad():
    w.mul_(10)
y.backward()
# --8<-- [end:plain]
