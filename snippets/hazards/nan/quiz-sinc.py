# --8<-- [start:run]
import math

import torch

x = torch.tensor([0.0, math.pi], dtype=torch.float64, requires_grad=True)
safe = torch.where(x == 0, 1.0, x)
y = torch.where(x == 0, 1.0, safe.sin() / safe)
y.sum().backward()
print("gradient:", x.grad)
print("-1 / pi:", -1 / math.pi)
# --8<-- [end:run]
