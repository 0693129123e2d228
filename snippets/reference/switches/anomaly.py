# --8<-- [start:run]
import warnings

import torch

x = torch.tensor(0.0, requires_grad=True)
y = torch.sqrt(x) * 0
y.backward()
print("without:", x.grad)
# --8<-- [end:run]

# --8<-- [start:anomaly]
with warnings.catch_warnings(), torch.autograd.set_detect_anomaly(True):
    warnings.simplefilter("ignore")
    y = torch.sqrt(x) * 0
    y.backward()
# --8<-- [end:anomaly]
