# --8<-- [start:run]
import warnings

import torch

x = torch.zeros(2, requires_grad=True)
y = (x**2).sum().sqrt()
with (
    warnings.catch_warnings(record=True) as caught,
    torch.autograd.set_detect_anomaly(True),
):
    warnings.simplefilter("always")
    try:
        y.backward()
    except RuntimeError as error:
        print("error:", error)
print("warning:", str(caught[0].message).partition(" (Triggered")[0])
# --8<-- [end:run]
