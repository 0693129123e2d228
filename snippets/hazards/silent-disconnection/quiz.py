# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
for name, factor in (
    ("detach", x.detach()),
    ("tensor(float)", torch.tensor(x.item())),
    ("clone", x.clone()),
):
    x.grad = None
    (x * factor).backward()
    print(f"{name}: {x.grad}")
# --8<-- [end:run]
