# --8<-- [start:run]
import warnings

import torch

x = torch.tensor([0.0, 1.0], requires_grad=True)
with warnings.catch_warnings(record=True) as caught, torch.autograd.set_detect_anomaly(True):
    warnings.simplefilter("always")
    a = x * 2
    b = x / x
    try:
        (a + b).sum().backward()
    except RuntimeError as error:
        print("error:", error)
message = str(caught[-1].message)
print("warning:", message.splitlines()[0])
print("points at:", [line.strip() for line in message.splitlines() if "x / x" in line])
# --8<-- [end:run]
