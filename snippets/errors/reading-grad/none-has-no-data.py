# --8<-- [start:run]
import torch

first = torch.tensor(2.0, requires_grad=True)
frozen = torch.tensor(3.0, requires_grad=False)
(first * frozen).backward()
for p in (first, frozen):
    print(p.grad.data)
# --8<-- [end:run]
