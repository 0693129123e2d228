# --8<-- [start:run]
import math

import torch

x = torch.tensor(0.0, requires_grad=True)
loss = math.exp(x) + x
loss.backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
