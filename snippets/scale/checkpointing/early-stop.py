# --8<-- [start:run]
import torch
from torch.utils.checkpoint import checkpoint

lines = []


def block(x):
    lines.append("sin")
    h = x.sin()
    lines.append("exp")
    h = h.exp()
    lines.append("double")
    return 2 * h


x = torch.tensor(0.0, requires_grad=True)
y = checkpoint(block, x, use_reentrant=False)
print("forward:", lines)
lines.clear()
y.backward()
print("recomputed:", lines)
print("x.grad:", x.grad)
# --8<-- [end:run]
