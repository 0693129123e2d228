# --8<-- [start:run]
import warnings

import torch

x = torch.tensor([0.0, 1.0], requires_grad=True)
c = torch.tensor([0.0, 2.0], requires_grad=True)
with warnings.catch_warnings(), torch.autograd.set_detect_anomaly(True):
    warnings.simplefilter("ignore")  # the warning with the traceback, see below
    y = torch.where(c == 0, 0.0, x / c)
    y.sum().backward()
# --8<-- [end:run]
