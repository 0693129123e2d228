# --8<-- [start:run]
import copy

import torch

w = torch.tensor(1.0, requires_grad=True)
w.backward()
twin = copy.deepcopy(w)
(3 * twin).backward()
print("twin.grad:", twin.grad)

parameter = torch.nn.Parameter(torch.tensor(1.0))
parameter.backward()
print("copied parameter:", copy.deepcopy(parameter).grad)
# --8<-- [end:run]
