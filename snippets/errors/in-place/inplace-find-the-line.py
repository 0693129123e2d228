# --8<-- [start:run]
import warnings

import torch

x = torch.tensor([-1.0, 0.0, 1.0], requires_grad=True)
with warnings.catch_warnings(record=True) as caught, torch.autograd.set_detect_anomaly(True):
    warnings.simplefilter("always")
    h = torch.exp(x)
    print("version after exp:", h._version)
    k = torch.sin(h)
    print("version after sin:", h._version)
    h += 1
    print("version after the sum:", h._version)
    try:
        (h + k).sum().backward()
    except RuntimeError:
        message = str(caught[-1].message)
print("kept by:", message.splitlines()[0])
print("line:", [line.strip() for line in message.splitlines() if line.strip().startswith(("h =", "h +=", "k ="))])
# --8<-- [end:run]
