# --8<-- [start:run]
import warnings

import torch

with warnings.catch_warnings(action="ignore"):
    value, push = torch.func.linearize(torch.sum, torch.tensor([1.0, 2.0]))
print(push(torch.tensor([1.0, 10.0])))
# --8<-- [end:run]
