# --8<-- [start:run]
import torch

zero = torch.tensor(0.0)
for name, f in (
    ("relu", torch.relu),
    ("clamp", lambda x: x.clamp(min=0)),
    ("maximum", lambda x: torch.maximum(x, zero)),
):
    x = torch.tensor(0.0, requires_grad=True)
    f(x).backward()
    print(f"{name}: {x.grad}")
# --8<-- [end:run]
