# --8<-- [start:run]
import torch

for f in (torch.round, torch.floor, torch.ceil, torch.trunc, torch.sign):
    x = torch.tensor(1.25, requires_grad=True)
    f(x).backward()
    print(f"{f.__name__}: {x.grad.item()}")
# --8<-- [end:run]
