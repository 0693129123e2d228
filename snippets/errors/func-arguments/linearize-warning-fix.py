# --8<-- [start:run]
import warnings

import torch

with warnings.catch_warnings():
    warnings.filterwarnings("ignore", message="Attempted to insert a get_attr Node")
    value, push = torch.func.linearize(torch.square, torch.tensor([1.0, 2.0]))
print(push(torch.tensor([1.0, 1.0])))
# --8<-- [end:run]
