# --8<-- [start:run]
import math

import torch

x = torch.tensor([0.0, 0.0], requires_grad=True)
y = math.exp(x)
# --8<-- [end:run]
