# --8<-- [start:run]
import torch

for f in (torch.round, torch.floor, torch.ceil, torch.trunc):
    x = torch.tensor(1.25, requires_grad=True)
    y = x + (f(x) - x).detach()
    y.backward()
    print(f"{f.__name__}: {y.item()}, gradient {x.grad.item()}")
# --8<-- [end:run]
