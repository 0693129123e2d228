# --8<-- [start:run]
import copy

import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
result = 3 * x
print("copy:", copy.deepcopy(result.detach()))
# --8<-- [end:run]
