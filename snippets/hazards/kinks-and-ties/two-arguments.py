# --8<-- [start:run]
import torch

for f in (torch.maximum, torch.fmax, torch.minimum, torch.fmin):
    a = torch.tensor(3.0, requires_grad=True)
    b = torch.tensor(3.0, requires_grad=True)
    f(a, b).backward()
    print(f"{f.__name__}: {a.grad.item()}, {b.grad.item()}")
# --8<-- [end:run]
