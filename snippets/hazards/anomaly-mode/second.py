# --8<-- [start:run]
import warnings

import torch

x = torch.tensor(0.0, requires_grad=True)
with (
    warnings.catch_warnings(record=True) as caught,
    torch.autograd.set_detect_anomaly(True),
):
    warnings.simplefilter("always")
    y = x**1.5
    (slope,) = torch.autograd.grad(y, x, create_graph=True)
    try:
        (slope**2).backward()
    except RuntimeError as error:
        print("error:", error)

for part in caught:
    lines = str(part.message).strip().splitlines()
    print("warning:", lines[0])
    print("line:", next(line.strip() for line in lines if line.strip().startswith(("y =", "(slope,)"))))
# --8<-- [end:run]
