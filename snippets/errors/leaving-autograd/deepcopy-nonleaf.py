# --8<-- [start:run]
import copy

import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x**2
copy.deepcopy(y)
# --8<-- [end:run]
