# --8<-- [start:run]
import warnings

import torch

x = torch.zeros(1, requires_grad=True)
scaler = torch.amp.GradScaler("cpu")
with warnings.catch_warnings(), torch.autograd.set_detect_anomaly(True):
    warnings.simplefilter("ignore")  # the warning with the traceback
    y = x.half() * torch.zeros(1, dtype=torch.float16)
    scaler.scale(4 * y.float().sum()).backward()
# --8<-- [end:run]
