# --8<-- [start:run]
import math

import torch

x = torch.tensor(0.0, requires_grad=True)
y = 2 * x + math.sin(x.item())
z = 2 * x + torch.sin(x)
print("with math.sin:", torch.autograd.grad(y, x)[0])
print("with torch.sin:", torch.autograd.grad(z, x)[0])
# --8<-- [end:run]
