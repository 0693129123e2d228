# --8<-- [start:run]
import torch

x = torch.tensor(1.0, requires_grad=True)
for y in (2 * x, 3 * x):
    print("gradient:", *torch.autograd.grad(y, x))
# --8<-- [end:run]
