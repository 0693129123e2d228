# --8<-- [start:retain]
import torch
from torch.utils.checkpoint import checkpoint

calls = 0


def block(x):
    global calls
    calls += 1
    return x.sin().exp()


x = torch.tensor(0.0, requires_grad=True)
y = checkpoint(block, x, use_reentrant=False)
print("forward:", calls)
y.backward(retain_graph=True)
print("first backward:", calls)
y.backward()
print("second backward:", calls)
# --8<-- [end:retain]

# --8<-- [start:create]
calls = 0
y = checkpoint(block, x, use_reentrant=False)
(slope,) = torch.autograd.grad(y, x, create_graph=True)
print("slope with create_graph:", calls)
(curvature,) = torch.autograd.grad(slope, x)
print("curvature:", calls)
# --8<-- [end:create]

# --8<-- [start:frozen]
calls = 0
y = checkpoint(block, x.detach(), use_reentrant=False)
print("nothing requires a gradient:", calls, y.requires_grad)
# --8<-- [end:frozen]
