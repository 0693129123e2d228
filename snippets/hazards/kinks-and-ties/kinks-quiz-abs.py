# --8<-- [start:run]
import torch

for name, f in (
    ("maximum", lambda x: torch.maximum(x, -x)),
    ("where", lambda x: torch.where(x > 0, x, -x)),
    ("sqrt", lambda x: (x**2).sqrt()),
):
    x = torch.tensor(0.0, requires_grad=True)
    f(x).backward()
    print(f"{name}: {x.grad}")
# --8<-- [end:run]
