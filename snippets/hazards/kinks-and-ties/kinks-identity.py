# --8<-- [start:run]
import torch

zero = torch.tensor(0.0)
for name, f in (
    ("relu", torch.relu),
    ("clamp", lambda x: x.clamp(min=0)),
    ("maximum", lambda x: torch.maximum(x, zero)),
):
    x = torch.tensor(0.0, requires_grad=True)
    y = f(x) - f(-x)
    y.backward()
    print(f"{name}: {x.grad}")
h = 0.5
print("difference quotient:", ((torch.tensor(h).relu() - torch.tensor(-h).relu()) / h).item())
# --8<-- [end:run]
