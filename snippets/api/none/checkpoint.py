# --8<-- [start:run]
import torch
from torch.utils.checkpoint import checkpoint

x = torch.tensor(3.0)
w = torch.tensor(2.0, requires_grad=True)
bias = torch.tensor(1.0, requires_grad=True)


def product(x):
    return w * x


y = checkpoint(product, x, use_reentrant=True) + bias
y.backward()
print("w.grad:", w.grad)
print("bias.grad:", bias.grad)

y = checkpoint(product, x, use_reentrant=False) + bias
y.backward()
print("w.grad, not reentrant:", w.grad)
# --8<-- [end:run]
