# --8<-- [start:run]
import copy

import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x**2
print("values:", y.detach().clone())
print("clone:", y.clone())
print("leaf:", copy.deepcopy(x))
# --8<-- [end:run]
