# --8<-- [start:run]
import copy

import torch

w = torch.tensor(1.0, requires_grad=True)
w.backward()
twin = copy.deepcopy(w)
twin.grad = None
(3 * twin).backward()
print("twin.grad:", twin.grad)
# --8<-- [end:run]
