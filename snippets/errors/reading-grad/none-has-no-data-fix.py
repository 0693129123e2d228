# --8<-- [start:run]
import torch

first = torch.tensor(2.0, requires_grad=True)
frozen = torch.tensor(3.0, requires_grad=False)
(first * frozen).backward()
for p in (first, frozen):
    if p.grad is not None:
        print("gradient:", p.grad)
        print("requires_grad:", p.grad.requires_grad)
# --8<-- [end:run]
