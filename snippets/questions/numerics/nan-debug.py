# --8<-- [start:run]
import warnings

import torch

x = torch.tensor(0.0, requires_grad=True)
with warnings.catch_warnings(record=True) as caught, torch.autograd.detect_anomaly():
    warnings.simplefilter("always")
    y = x.square().sqrt()
    try:
        y.backward()
    except RuntimeError as error:
        print("error:", error)
print("line:", str(caught[-1].message).splitlines()[-2].strip())
# --8<-- [end:run]
